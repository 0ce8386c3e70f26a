import type { GroundLines } from '@/lib/evidence/ground-lines'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { FoldLine } from './fold-line'
import { GroundLinks, GroundMarks } from '@/components/evidence/ground-links'

/** A question; open it for why, and who says so. The line to write on is for paper. */
export const QuestionRow = ({ line, ground }: { line: QuestionLine; ground: GroundLines | undefined }) => (
  <li data-question={line.id} className="break-inside-avoid">
    <FoldLine
      id={`ask-${line.id}`}
      head={
        <>
          {line.whenWords ? (
            <span className="block text-sm text-skin-ink print:mr-1 print:inline print:text-xs">{line.whenWords}</span>
          ) : null}
          <span className="font-serif text-lg leading-snug print:font-sans print:text-xs print:font-semibold">
            {line.ask}
          </span>
        </>
      }
    >
      <div className="print:hidden">
        <p className="max-w-[62ch]">{line.why}</p>
        {ground ? (
          <>
            <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm text-soft">
              <GroundMarks lines={ground} />
            </p>
            <GroundLinks lines={ground} />
          </>
        ) : null}
      </div>
    </FoldLine>
    <span aria-hidden="true" className="mb-0.5 hidden h-5 border-b border-edge print:block" />
  </li>
)
