import type { Value } from '@/lib/value/value'
import { across } from '@/lib/value/scale'
import { stipple } from '@/lib/value/sow-dots'

export type RangeTone = 'main' | 'plain' | 'faint'

const tile = { width: 48, height: 16 }
const sparse = stipple(16, tile)
const dense = stipple(78, tile)
const tones: Record<RangeTone, string> = {
  main: 'stroke-skin',
  plain: 'stroke-skin',
  faint: 'stroke-edge',
}

/** The dots of each tone, dense where a range is named and thin where its end is open. */
export const RangePatterns = ({ id }: { id: string }) =>
  (['stroke-skin', 'stroke-edge'] as const).flatMap(tone =>
    [dense, sparse].map(dots => (
      <pattern
        key={tone + dots.length}
        id={`${id}${tone}-${dots === dense ? 'dense' : 'sparse'}`}
        {...tile}
        y="-8"
        patternUnits="userSpaceOnUse"
      >
        <path d={dots} className={tone} strokeWidth="2" strokeLinecap="round" />
      </pattern>
    )),
  )

type MarkProps = {
  id: string
  range: Value
  also: readonly Value[]
  tone: RangeTone
  y: number
  at: (n: number) => string
}

export const RangeMark = ({ id, range, also, tone, y, at }: MarkProps) => {
  const from = range.low ?? range.under ?? range.high
  const to = range.high ?? range.low
  if (from === null || to === null) return null
  const open =
    range.low === null ? ([at(0), at(from)] as const) : range.high === null ? ([at(to), '100%'] as const) : null
  const band = (start: string, end: string, thickness = 14, dots = 'dense') => (
    <rect
      key={start + end}
      x={start}
      width={across(start, end)}
      y={-thickness / 2}
      height={thickness}
      fill={`url(#${id}${tones[tone]}-${dots})`}
    />
  )
  return (
    // The rows share one pattern, so each is drawn at the height of the first and moved down.
    <g transform={`translate(0 ${y})`}>
      {open ? band(...open, 14, 'sparse') : null}
      {also.map(more => band(at(more.low ?? 0), at(more.high ?? to), 5))}
      {from === to ? (
        <circle cx={at(to)} r="4.5" className={`fill-paper ${tones[tone]}`} strokeWidth="2" />
      ) : (
        band(at(from), at(to))
      )}
    </g>
  )
}
