import { AxisTicks } from '@/components/ui/axis-ticks'
import { moveDay } from '@/lib/calendar/move-day'
import { printDay } from '@/lib/format/print-day'
import type { PlanRow, PlanSpan, TimelinePlan } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { printValue } from '@/lib/value/print-value'
import { weekScale } from '@/lib/value/scale'
import { SessionMark } from './session-mark'
import { nameOf } from './timeline-ask'

/** A diamond on the first and the last day on which the finished look is there, hollow where that is "about". */
const ResultMark = ({ span, y, at }: { span: PlanSpan; y: number; at: (day: number) => string }) => {
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

const laneHeight = 72
const lineY = 40
const head = 8
/** Per cent left free at the start of a lane, for half a disc. */
const inset = 3

type PlanFigureProps = {
  plan: TimelinePlan
  table: TimelineTable
  /** The reader's day, in days after session 1: a line across all lanes. */
  event?: number | undefined
}

const lastDay = (span: PlanSpan | null | undefined) => span?.late.day ?? 0

const saidOf = (row: PlanRow, sessions: number) =>
  row.sessions.length < sessions ? 'no more dates' : row.hours ? `${printValue(row.hours)} in the chair` : ''

/**
 * One lane a source: a numbered mark for each session, from its first to its last day, and a diamond where the
 * finished look is there. Positions are percentages, so that it fits any width and its words keep their size. The tables below hold
 * the same.
 */
export const PlanFigure = ({ plan, table, event }: PlanFigureProps) => {
  const days = plan.rows.flatMap(row => [...row.sessions.map(one => lastDay(one.span)), lastDay(row.result?.span)])
  // The first disc stands whole within the picture.
  const scale = weekScale([event ?? 0, ...days], inset)
  const { at, to } = scale
  const print = (day: number) =>
    plan.start ? printDay(moveDay(plan.start, { days: day }), 'tiny') : day === 0 ? 'day 0' : String(day)
  const foot = head + plan.rows.length * laneHeight
  return (
    <figure className="mt-7 print:mt-2 print:break-inside-avoid">
      <svg
        role="img"
        aria-label="The sessions by source, a lane each. The tables below hold the same days."
        width="100%"
        height={foot + 24}
        className="block overflow-visible text-sm print:[zoom:0.76]"
      >
        <AxisTicks scale={scale} y={foot + 18} print={print} lines={[[head + 24, foot - 4]]} dotted />
        {plan.rows.map((row, i) => {
          const y = head + i * laneHeight + lineY
          return (
            <g key={row.source}>
              <line x1="0" x2={at(to)} y1={y} y2={y} className="stroke-rule" />
              {event === undefined ? null : (
                <line x1={at(event)} x2={at(event)} y1={y - 14} y2={y + 28} className="stroke-ink" strokeWidth="2.5" />
              )}
              {row.sessions.map(({ session, span }) => (
                <SessionMark key={session} text={String(session)} span={span} y={y} at={at} />
              ))}
              {row.result?.span ? <ResultMark span={row.result.span} y={y + 20} at={at} /> : null}
            </g>
          )
        })}
        {plan.rows.map((row, i) => (
          <g key={row.source}>
            <text x="0" y={head + i * laneHeight + 18} className="fill-ink font-semibold">
              {nameOf(table, row.source)}
            </text>
            <text x="100%" y={head + i * laneHeight + 18} textAnchor="end" className="fill-soft tabular-nums">
              {saidOf(row, plan.sessions)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="mt-3 text-sm text-soft print:mt-1 print:text-xs">
        A disc is a day, a bar a span of days. Hollow: “about”. Dotted: no first day is named. Diamond: the finished
        look.
        {event === undefined ? '' : ' The upright line: your day.'}
      </figcaption>
    </figure>
  )
}
