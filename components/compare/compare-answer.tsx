import { GroundNote } from '@/components/evidence/ground-note'
import { FoldMark } from '@/components/ui/fold-mark'
import type { AspectId } from '@/content/deciding/aspects'
import type { CompareRow } from '@/lib/compare/compare-rows'
import type { CompareCell, CompareOption } from '@/lib/compare/compare-table'
import { saySought } from '@/lib/deciding/say-sought'

/** What a cell says and who says so, on what it rests, or what was looked for in vain. On paper the dots stand on its own page. */
const Cell = ({ id, cell: { says, lines, sought } }: { id: string; cell: CompareCell }) => (
  <>
    <span id={id}>{says}</span>
    {sought ? (
      <p className="py-1 text-sm text-soft print:hidden">{saySought(sought)}</p>
    ) : (
      <GroundNote lines={lines} of={id} />
    )}
  </>
)

const fold = 'flex min-h-11 list-none items-center gap-3 print:min-h-0 [&::-webkit-details-marker]:hidden'

type AnswerProps = { option: CompareOption; aspect: AspectId; cell: CompareCell; isDoubtful: boolean }

/** One option's answer: in a few words, and the sentence with who says so folded under them. */
export const Answer = ({ option, aspect, cell, isDoubtful }: AnswerProps) => (
  <details className={`open-on-paper ${isDoubtful ? 'text-soft' : ''}`}>
    <summary className={`${fold} lg:items-start print:hidden`}>
      <span className="w-28 shrink-0 text-sm text-soft lg:sr-only print:hidden">
        {option.short}
        {isDoubtful ? <span className="block">(may not be for you)</span> : null}
      </span>
      <span className="min-w-0 flex-1 font-semibold">{cell.head}</span>
      <FoldMark />
    </summary>
    <div className="pb-3 print:pb-0">
      <Cell id={`${option.id}-${aspect}`} cell={cell} />
    </div>
  </details>
)

/** What all come to alike, once, and the sentence of each folded under it. */
export const SameAnswer = ({ row: { id, cells }, chosen }: { row: CompareRow; chosen: readonly CompareOption[] }) => (
  <details className="open-on-paper">
    <summary className={fold}>
      <span className="w-28 shrink-0 text-sm text-soft lg:w-auto">The same for all</span>
      <span className="min-w-0 flex-1 font-semibold">{cells[0]?.cell.head}</span>
      <FoldMark />
    </summary>
    <dl className="grid gap-2 pb-3 print:gap-0 print:pb-0">
      {cells.map(({ option, cell }, at) => (
        <div key={option}>
          <dt className="text-sm font-semibold print:inline print:text-inherit">{chosen[at]?.short}</dt>
          <dd className="print:inline">
            <Cell id={`${option}-${id}`} cell={cell} />
          </dd>
        </div>
      ))}
    </dl>
  </details>
)
