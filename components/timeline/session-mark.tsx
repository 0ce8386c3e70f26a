import type { PlanSpan } from '@/lib/timeline/timeline-plan'

type SessionMarkProps = {
  /** The number of the session. */
  text: string
  span: PlanSpan
  y: number
  at: (day: number) => string
}

/** A disc for a day, a bar for some days, dotted where no first day is named, hollow where it is "about". */
export const SessionMark = ({ text, span, y, at }: SessionMarkProps) => {
  const { early, late, about } = span
  const [from, to] = [at(early?.day ?? late.day), at(late.day)]
  const isDay = from === to
  return (
    <g>
      {early === null ? (
        <line
          x1={at(Math.max(0, late.day - 12))}
          x2={to}
          y1={y}
          y2={y}
          className="stroke-skin"
          strokeWidth="2.5"
          strokeDasharray="0.1 6"
          strokeLinecap="round"
        />
      ) : null}
      {isDay ? (
        <circle cx={to} cy={y} r="11" className={`stroke-skin ${about ? 'fill-paper' : 'fill-skin'}`} strokeWidth="2" />
      ) : (
        <>
          <line x1={from} x2={to} y1={y} y2={y} className="stroke-skin" strokeWidth="22" />
          <line x1={from} x2={from} y1={y - 12} y2={y + 12} className="stroke-paper" strokeWidth="3" />
        </>
      )}
      <text
        x={early ? at((early.day + late.day) / 2) : to}
        y={y + 5}
        textAnchor="middle"
        className={`font-semibold tabular-nums ${isDay && about ? 'fill-ink' : 'fill-paper'}`}
      >
        {text}
      </text>
    </g>
  )
}
