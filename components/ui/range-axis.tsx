import { useId } from 'react'
import { printNumber } from '@/lib/value/print-value'
import { snugScale } from '@/lib/value/scale'
import type { Unit, Value } from '@/lib/value/value'
import { AxisTicks } from './axis-ticks'
import { stipple } from './stipple'

export type RangeTone = 'main' | 'plain' | 'faint'
export type RangeRow<U extends Unit = Unit> = {
  id: string
  label: string
  /** The range in words, at the right end of the row. */
  value: string
  /** What is to be known of it, under its band. */
  note?: string
  /**
   * An end that nobody names is drawn open; where something is said of it ("under $1,000"), solid from there and broken
   * below. `null`: the row says so and has no mark.
   */
  range: Value<U> | null
  /** A second figure of the same source: a thin line beside the mark. */
  also?: readonly Value<U>[]
  tone: RangeTone
}

type RangeAxisProps<U extends Unit> = {
  /** What the picture shows, for those who do not see it. Its figures belong in a table or in words beside it. */
  label: string
  unit: U
  rows: readonly RangeRow<U>[]
  /** The axis reaches at least to here. */
  least?: number
}

const rowHeight = 46
const noteHeight = 12
const tile = { width: 48, height: 16 }
const sparse = stipple(16, tile)
const dense = stipple(78, tile)
const tones: Record<RangeTone, string> = {
  main: 'stroke-skin',
  plain: 'stroke-skin',
  faint: 'stroke-edge',
}

/** The dots of each tone, dense where a range is named and thin where its end is open. */
const Patterns = ({ id }: { id: string }) =>
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

/** How wide a stretch of the axis is, in per cent of it. */
const across = (from: string, to: string) =>
  `${Math.round((Number.parseFloat(to) - Number.parseFloat(from)) * 100) / 100}%`

const Mark = ({ id, range, also, tone, y, at }: MarkProps) => {
  const from = range.low ?? range.under ?? range.high
  const to = range.high ?? range.low
  if (from === null || to === null) return null
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
  const open =
    range.low === null ? ([at(0), at(from)] as const) : range.high === null ? ([at(to), '100%'] as const) : null
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

/**
 * One axis, one row for each voice: a band of dots from low to high, thin where the voice leaves it open. Positions are
 * percentages, so that it fits any width without a style attribute and its words keep their size.
 */
export const RangeAxis = <U extends Unit>({ label, unit, rows, least = 1 }: RangeAxisProps<U>) => {
  const scale = snugScale(
    rows.flatMap(({ range, also = [] }) => [range, ...also]),
    least,
  )
  const id = useId()
  const tops = rows.map(
    (_, place) => place * rowHeight + rows.slice(0, place).filter(({ note }) => note).length * noteHeight,
  )
  const foot = rows.length * rowHeight + rows.filter(({ note }) => note).length * noteHeight + 4
  const marks = tops.map(top => [top + 27, top + 35] as const)
  return (
    <svg role="img" aria-label={label} width="100%" height={foot + 22} className="block overflow-visible text-sm">
      <defs>
        <Patterns id={id} />
      </defs>
      <AxisTicks scale={scale} y={foot + 18} print={n => printNumber(n, unit)} lines={marks} />
      {rows.map((row, i) => {
        const top = tops[i] ?? 0
        return (
          <g key={row.id}>
            <text x="0" y={top + 16} className={row.tone === 'main' ? 'fill-ink font-semibold' : 'fill-ink'}>
              {row.label}
            </text>
            <text
              x="100%"
              y={top + 16}
              textAnchor="end"
              className={`tabular-nums ${row.tone === 'main' ? 'fill-ink font-semibold' : 'fill-soft'}`}
            >
              {row.value}
            </text>
            <line x1="0" x2="100%" y1={top + 31} y2={top + 31} className="stroke-rule" />
            {row.range ? (
              <Mark id={id} range={row.range} also={row.also ?? []} tone={row.tone} y={top + 31} at={scale.at} />
            ) : null}
            {row.note ? (
              <text x="100%" y={top + 51} textAnchor="end" className="fill-soft text-xs">
                {row.note}
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}
