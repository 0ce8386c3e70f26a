import { useId } from 'react'
import { printNumber } from '@/lib/value/print-value'
import { snugScale } from '@/lib/value/scale'
import type { Unit, Value } from '@/lib/value/value'
import { AxisTicks } from './axis-ticks'
import { RangeMark, RangePatterns, type RangeTone } from './range-mark'

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
        <RangePatterns id={id} />
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
              <RangeMark id={id} range={row.range} also={row.also ?? []} tone={row.tone} y={top + 31} at={scale.at} />
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
