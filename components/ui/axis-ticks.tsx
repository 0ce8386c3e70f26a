import type { Scale } from '@/lib/value/scale'

type AxisTicksProps = {
  scale: Scale
  /** Where the numbers stand, from the top of the picture. */
  y: number
  print: (n: number) => string
  /** Upright lines at each tick, each from one height to another. */
  lines: readonly (readonly [from: number, to: number])[]
  dotted?: boolean
}

/** The numbers under an axis, the first and the last within the picture, and the lines up from them. */
export const AxisTicks = ({ scale: { ticks, at, to }, y, print, lines, dotted = false }: AxisTicksProps) =>
  ticks.map((tick, i) => (
    <g key={tick}>
      {lines.map(([from, end]) => (
        <line
          key={from}
          x1={at(tick)}
          x2={at(tick)}
          y1={from}
          y2={end}
          className={dotted ? 'stroke-rule' : 'stroke-edge'}
          strokeDasharray={dotted ? '1 5' : undefined}
        />
      ))}
      <text
        x={i === 0 ? 0 : at(tick)}
        y={y}
        className="fill-soft tabular-nums"
        textAnchor={i === 0 ? 'start' : tick > to * 0.9 ? 'end' : 'middle'}
      >
        {print(tick)}
      </text>
    </g>
  ))
