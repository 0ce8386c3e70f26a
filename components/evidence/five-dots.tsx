import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import type { SourceState } from '@/lib/evidence/source-states'
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

type FiveDotsProps = {
  states: Record<SourceId, SourceState>
  /** What each source is called in a row. */
  names: Readonly<Record<SourceId, string>>
  /** Words beside the dots. */
  note?: string | undefined
}

/** What the five dots show, in words. */
const sayStates = (states: FiveDotsProps['states'], names: FiveDotsProps['names']): string => {
  const pick = (state: SourceState) => printList(sourceIds.filter(id => states[id] === state).map(id => names[id]))
  const parts = [
    pick('supports') && `Says so: ${pick('supports')}.`,
    pick('disagrees') && `Says otherwise: ${pick('disagrees')}.`,
    pick('both') && `Says both: ${pick('both')}.`,
  ]
  return parts.filter(Boolean).join(' ') || 'No source speaks to this.'
}

/**
 * Five dots for the five sources: filled says so, hollow is silent, struck says otherwise. Words say the same.
 * It reads no table, so that a tool may draw it in the browser.
 */
export const FiveDots = ({ states, names, note }: FiveDotsProps) => (
  <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
    <svg
      viewBox="0 0 54 10"
      role="img"
      aria-label={sayStates(states, names)}
      className="h-2.5 w-13.5 shrink-0 translate-y-px text-skin"
    >
      {sourceIds.map((id, at) => (
        <Dot key={id} state={states[id]} at={at} />
      ))}
    </svg>
    {note ? <span>{note}</span> : null}
  </span>
)
