import { nice, ticks as ticksOf } from 'd3-array'

export type RangeTone = 'main' | 'plain' | 'faint'
export type RangeRow = {
  id: string
  label: string
  /** The range in words, at the right end of the row. */
  value: string
  /** An end that nobody names is `null` and is drawn open. Both `null`: the row says so and has no mark. */
  low: number | null
  high: number | null
  /** What is said of an open low end ("under $1,000"): solid from there, broken below. */
  under?: number | undefined
  /** A second figure of the same source: a thin line beside the mark. */
  also?: readonly { low: number | null; high: number | null }[]
  tone: RangeTone
}

type RangeAxisProps = {
  /** What the picture shows, for those who do not see it. Its figures belong in a table or in words beside it. */
  label: string
  rows: readonly RangeRow[]
  /** How a tick is written: `printUsd`, or years. */
  print: (n: number) => string
  /** The axis reaches at least to here. */
  max?: number
}

const rowHeight = 46
const tones: Record<RangeTone, { line: string; dot: string; width: number }> = {
  main: { line: 'stroke-skin', dot: 'fill-skin stroke-skin', width: 10 },
  plain: { line: 'stroke-skin', dot: 'fill-paper stroke-skin', width: 2 },
  faint: { line: 'stroke-edge', dot: 'fill-paper stroke-edge', width: 1.5 },
}

const Mark = ({ row, y, at }: { row: RangeRow; y: number; at: (n: number) => string }) => {
  const { line, dot, width } = tones[row.tone]
  const ends = [...new Set([row.low, row.high])].filter(end => end !== null)
  const from = row.low ?? row.under ?? row.high
  const to = row.high ?? row.low
  if (from === null || to === null) return null
  const openTo = row.low === null ? at(0) : row.high === null ? '100%' : null
  return (
    <g strokeLinecap="round">
      {openTo ? (
        <line
          x1={openTo}
          x2={at(row.low ?? from)}
          y1={y}
          y2={y}
          className={line}
          strokeWidth="2"
          strokeDasharray="1 6"
        />
      ) : null}
      {(row.also ?? []).map(more => (
        <line
          key={`${more.low}-${more.high}`}
          x1={at(more.low ?? 0)}
          x2={at(more.high ?? to)}
          y1={y}
          y2={y}
          className={line}
          strokeWidth="1.5"
        />
      ))}
      {(row.also ?? [])
        .flatMap(more => [more.low, more.high])
        .filter(end => end !== null && !ends.includes(end))
        .map(end => (
          <circle key={end} cx={at(end as number)} cy={y} r="2.5" className={dot} strokeWidth="1.5" />
        ))}
      {from === to ? null : <line x1={at(from)} x2={at(to)} y1={y} y2={y} className={line} strokeWidth={width} />}
      {row.tone === 'main' && from !== to
        ? null
        : ends.map(end => <circle key={end} cx={at(end)} cy={y} r="4.5" className={dot} strokeWidth="2" />)}
    </g>
  )
}

/**
 * One axis, one row for each voice: a bar from low to high, open where the voice leaves it open. Positions are
 * percentages, so that it fits any width without a style attribute and its words keep their size.
 */
export const RangeAxis = ({ label, rows, print, max = 0 }: RangeAxisProps) => {
  const figures = rows.flatMap(row => [row, ...(row.also ?? [])]).flatMap(one => [one.low, one.high])
  const [, widest] = nice(0, Math.max(max, ...figures.map(end => end ?? 0), 1), 2)
  const ticks = ticksOf(0, widest, 2)
  const at = (n: number) => `${Math.round((n / widest) * 10_000) / 100}%`
  const foot = rows.length * rowHeight + 4
  return (
    <svg role="img" aria-label={label} width="100%" height={foot + 22} className="block overflow-visible text-sm">
      {ticks.map((tick, i) => (
        <g key={tick}>
          {rows.map((row, place) => (
            <line
              key={row.id}
              x1={at(tick)}
              x2={at(tick)}
              y1={place * rowHeight + 27}
              y2={place * rowHeight + 35}
              className="stroke-edge"
            />
          ))}
          <text
            x={at(tick)}
            y={foot + 18}
            className="fill-soft tabular-nums"
            textAnchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}
          >
            {print(tick)}
          </text>
        </g>
      ))}
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
          <Mark row={row} y={i * rowHeight + 31} at={at} />
        </g>
      ))}
    </svg>
  )
}
