import type { ClaimId } from '@/content/data/claims'
import { type SourceId, sourceIds } from '@/content/data/claims.schema'
import { sources } from '@/content/data/sources'
import { type SourceState, sourceStates } from '@/lib/evidence/source-states'
import { printList } from '@/lib/format/print-list'

const Dot = ({ state, at }: { state: SourceState; at: number }) => {
  const cx = at * 11 + 5
  if (state === 'supports') return <circle cx={cx} cy="5" r="3.6" fill="currentColor" />
  if (state === 'silent') return <circle cx={cx} cy="5" r="2.4" className="fill-none stroke-edge" strokeWidth="1" />
  return (
    <g className="fill-none stroke-current" strokeWidth="1.3">
      {state === 'both' ? <path d={`M${cx} 1.6a3.4 3.4 0 0 0 0 6.8Z`} fill="currentColor" /> : null}
      <circle cx={cx} cy="5" r="3.4" />
      <path d={`M${cx - 4} 9 ${cx + 4} 1`} />
    </g>
  )
}

const named = (ids: readonly SourceId[]) => printList(ids.map(id => sources[id].shortName))

/** What the five dots show, in words. */
export const sayStates = (states: Record<SourceId, SourceState>): string => {
  const pick = (...wanted: SourceState[]) => sourceIds.filter(id => wanted.includes(states[id]))
  const parts = [
    pick('supports').length ? `Says so: ${named(pick('supports'))}` : '',
    pick('disagrees').length ? `Says otherwise: ${named(pick('disagrees'))}` : '',
    pick('both').length ? `Says both: ${named(pick('both'))}` : '',
  ].filter(Boolean)
  return parts.length ? `${parts.join('. ')}.` : 'No source speaks to this.'
}

type SourceDotsProps = {
  claims: readonly ClaimId[]
  against?: readonly ClaimId[]
  /** Words beside the dots; `true` counts: "2 of 5 sources say so". */
  note?: boolean | string
}

/** Five dots for the five sources: filled says so, hollow is silent, struck says otherwise. Words say the same. */
export const SourceDots = ({ claims, against = [], note = false }: SourceDotsProps) => {
  const states = sourceStates(claims, against)
  const speaking = sourceIds.filter(id => states[id] === 'supports' || states[id] === 'both').length
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
      <svg
        viewBox="0 0 54 10"
        role="img"
        aria-label={sayStates(states)}
        className="h-2.5 w-13.5 shrink-0 translate-y-px text-skin"
      >
        {sourceIds.map((id, at) => (
          <Dot key={id} state={states[id]} at={at} />
        ))}
      </svg>
      {note ? (
        <span>{note === true ? `${speaking} of 5 sources ${speaking === 1 ? 'says' : 'say'} so` : note}</span>
      ) : null}
    </span>
  )
}
