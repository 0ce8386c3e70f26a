import { differences } from '@/content/evidence/differences'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { differenceOf, type Ground, type SourceState, sourceStates } from '@/lib/evidence/ground'
import { printList } from '@/lib/format/print-list'

/** From the middle of a dot to that of the next. */
const step = 11
/** What the row of dots is drawn in: as wide as there are sources. */
export const dotsBox = `0 0 ${sourceIds.length * step - 1} 10`
export const dotAt = (at: number) => at * step + 5

/** One of the four signs: filled, half, struck, hollow. */
export const Dot = ({ state, at }: { state: SourceState; at: number }) => {
  const cx = dotAt(at)
  if (state === 'says') return <circle cx={cx} cy="5" r="3.6" fill="currentColor" />
  if (state === 'silent') return <circle cx={cx} cy="5" r="2.4" className="fill-none stroke-edge" strokeWidth="1" />
  if (state === 'differs') {
    return (
      <g className="fill-none stroke-current" strokeWidth="1">
        <circle cx={cx} cy="5" r="3.1" />
        <path d={`M${cx} 1.9a3.1 3.1 0 0 0 0 6.2Z`} fill="currentColor" />
      </g>
    )
  }
  return (
    <g className="fill-none stroke-current" strokeWidth="1.3">
      <circle cx={cx} cy="5" r="3.4" />
      <path d={`M${cx - 4} 9 ${cx + 4} 1`} />
    </g>
  )
}

type States = Readonly<Record<SourceId, SourceState>>

/** What each source is called in a row. */
export type NamedSource = { id: SourceId; shortName: string }

/** What the five dots show, in words. `sources`: those that may speak, in the order of the dots. */
export const sayStates = (ground: Ground, sources: readonly NamedSource[]): string => {
  const { differs } = ground
  const states: States = sourceStates(ground)
  const pick = (state: SourceState) => sources.filter(({ id }) => states[id] === state)
  const named = (state: SourceState) => printList(pick(state).map(({ shortName }) => shortName))
  const parts = [
    named('says') && `Says so: ${named('says')}.`,
    ...pick('differs').map(({ id, shortName }) => {
      const how = differenceOf(differs, id)
      return how && `${shortName} ${differences[how]}.`
    }),
    named('against') && `Contradicts it: ${named('against')}.`,
  ]
  return parts.filter(Boolean).join(' ') || 'No source speaks to this.'
}

type FiveDotsProps = {
  ground: Ground
  /** Those that may speak, in the order of the dots. */
  sources: readonly NamedSource[]
  /** Words beside the dots. */
  note?: string | undefined
}

/**
 * Five dots for the five sources: filled says so, half says something that fits beside it, struck contradicts it, hollow
 * is silent. Words say the same; `DotsKey` explains the signs once a page.
 * It reads no table, so that a tool may draw it in the browser.
 */
export const FiveDots = ({ ground, sources, note }: FiveDotsProps) => {
  const states = sourceStates(ground)
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
      <svg
        viewBox={dotsBox}
        role="img"
        aria-label={sayStates(ground, sources)}
        className="five-dots h-2.5 w-auto shrink-0 translate-y-px text-skin"
      >
        {sourceIds.map((id, at) => (
          <Dot key={id} state={states[id]} at={at} />
        ))}
      </svg>
      {note ? <span>{note}</span> : null}
    </span>
  )
}
