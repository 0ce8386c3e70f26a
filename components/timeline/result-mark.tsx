import type { PlanSpan } from '@/lib/timeline/timeline-plan'

/** A diamond on the first and the last day on which the result stands, hollow where that is "about". */
export const ResultMark = ({ span, y, at }: { span: PlanSpan; y: number; at: (day: number) => string }) => {
  const from = at(span.early?.day ?? span.late.day)
  const to = at(span.late.day)
  return (
    <g className="stroke-skin" strokeWidth="1.5">
      {from === to ? null : <line x1={from} x2={to} y1={y} y2={y} />}
      {[...new Set([from, to])].map(x => (
        <svg key={x} x={x} y={y} overflow="visible" width="1" height="1" aria-hidden="true">
          <path d="M0 -6 L6 0 L0 6 L-6 0 Z" className={span.about ? 'fill-paper' : 'fill-skin'} />
        </svg>
      ))}
    </g>
  )
}
