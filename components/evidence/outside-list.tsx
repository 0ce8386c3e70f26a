import { outsideByKind, outsideKindWords } from '@/lib/evidence/outside-facts'
import { OutsideEntry } from './outside-entry'
import { FoldMark } from './fold-mark'
import { OutsideMark } from './outside-mark'

/** Every outside fact, by the kind of source it has. Open from the start, so that a link to one of them lands on it. */
export const OutsideList = () => (
  <>
    {outsideByKind().map(({ kind, ids }) => (
      <details key={kind} open className="group border-t-2 border-ink">
        <summary className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2">
          <h3 className="text-xl">{outsideKindWords[kind]}</h3>
          <span className="inline-flex items-center gap-3">
            <OutsideMark label={ids.length === 1 ? '1 fact' : `${ids.length} facts`} />
            <FoldMark />
          </span>
        </summary>
        <ul className="pb-6">
          {ids.map(id => (
            <OutsideEntry key={id} id={id} />
          ))}
        </ul>
      </details>
    ))}
  </>
)
