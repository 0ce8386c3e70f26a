import { printNumber, printValue } from '@/lib/value/print-value'
import { niceScale } from '@/lib/value/scale'
import type { Unit, Value } from '@/lib/value/value'
import { AxisTicks } from './axis-ticks'

export type RangeTone = 'main' | 'plain' | 'faint'
export type RangeRow<U extends Unit = Unit> = {
  id: string
  label: string
  /** The range in words, at the right end of the row. */
  value: string
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
const tones: Record<RangeTone, { line: string; dot: string; width: number }> = {
  main: { line: 'stroke-skin', dot: 'fill-skin stroke-skin', width: 10 },
  plain: { line: 'stroke-skin', dot: 'fill-paper stroke-skin', width: 2 },
  faint: { line: 'stroke-edge', dot: 'fill-paper stroke-edge', width: 1.5 },
}

type MarkProps = { range: Value; also: readonly Value[]; tone: RangeTone; y: number; at: (n: number) => string }

const Mark = ({ range, also, tone, y, at }: MarkProps) => {
  const { line, dot, width } = tones[tone]
  const ends = [...new Set([range.low, range.high])].filter(end => end !== null)
  const from = range.low ?? range.under ?? range.high
  const to = range.high ?? range.low
  if (from === null || to === null) return null
  const openTo = range.low === null ? at(0) : range.high === null ? '100%' : null
  return (
    <g strokeLinecap="round">
      {openTo ? (
        <line
          x1={openTo}
          x2={at(range.low ?? from)}
          y1={y}
          y2={y}
          className={line}
          strokeWidth="2"
          strokeDasharray="1 6"
        />
      ) : null}
      {also.map(more => (
        <line
          key={printValue(more)}
          x1={at(more.low ?? 0)}
          x2={at(more.high ?? to)}
          y1={y}
          y2={y}
          className={line}
          strokeWidth="1.5"
        />
      ))}
      {also
        .flatMap(more => [more.low, more.high])
        .filter(end => end !== null && !ends.includes(end))
        .map(end => (
          <circle key={end} cx={at(end as number)} cy={y} r="2.5" className={dot} strokeWidth="1.5" />
        ))}
      {from === to ? null : <line x1={at(from)} x2={at(to)} y1={y} y2={y} className={line} strokeWidth={width} />}
      {tone === 'main' && from !== to
        ? null
        : ends.map(end => <circle key={end} cx={at(end)} cy={y} r="4.5" className={dot} strokeWidth="2" />)}
    </g>
  )
}

/**
 * One axis, one row for each voice: a bar from low to high, open where the voice leaves it open. Positions are
 * percentages, so that it fits any width without a style attribute and its words keep their size.
 */
export const RangeAxis = <U extends Unit>({ label, unit, rows, least = 1 }: RangeAxisProps<U>) => {
  const scale = niceScale(
    rows.flatMap(({ range, also = [] }) => [range, ...also]),
    least,
  )
  const foot = rows.length * rowHeight + 4
  const marks = rows.map((_, place) => [place * rowHeight + 27, place * rowHeight + 35] as const)
  return (
    <svg role="img" aria-label={label} width="100%" height={foot + 22} className="block overflow-visible text-sm">
      <AxisTicks scale={scale} y={foot + 18} print={n => printNumber(n, unit)} lines={marks} />
      {rows.map((row, i) => (
        <g key={row.id}>
          <text x="0" y={i * rowHeight + 16} className={row.tone === 'main' ? 'fill-ink font-semibold' : 'fill-ink'}>
            {row.label}
          </text>
          <text
            x="100%"
            y={i * rowHeight + 16}
            textAnchor="end"
            className={`tabular-nums ${row.tone === 'main' ? 'fill-ink font-semibold' : 'fill-soft'}`}
          >
            {row.value}
          </text>
          <line x1="0" x2="100%" y1={i * rowHeight + 31} y2={i * rowHeight + 31} className="stroke-rule" />
          {row.range ? (
            <Mark range={row.range} also={row.also ?? []} tone={row.tone} y={i * rowHeight + 31} at={scale.at} />
          ) : null}
        </g>
      ))}
    </svg>
  )
}
