import { FiveDots } from '@/components/evidence/five-dots'
import { AxisTicks } from '@/components/ui/axis-ticks'
import { daysBetween, moveDay } from '@/lib/calendar/move-day'
import { printDay } from '@/lib/format/print-day'
import type { BackPlan } from '@/lib/timeline/back-plan'
import { tellSpan } from '@/lib/timeline/tell-plan'
import type { PlanSpan, TimelinePlan } from '@/lib/timeline/timeline-plan'
import type { Reach } from '@/lib/value/cover-ranges'
import { printValue } from '@/lib/value/print-value'
import { weekScale } from '@/lib/value/scale'
import { BackRows } from './back-rows'
import { BandRow } from './band-row'
import type { TimelineAsk } from './timeline-ask'

/** Per cent left free before day 0, for half a disc. */
const inset = 3

const reachOf = ({ early, late }: PlanSpan): Reach => ({ low: early?.day ?? null, high: late.day })

type PlanChartProps = {
  ask: TimelineAsk
  plan: TimelinePlan
  /** Where it counts back: the days to start by come first, and the sessions are those of the safest start. */
  back: BackPlan | null
}

/**
 * The answer, its picture and its table in one: a row for each session and one for the finished look, with the days in
 * words, who gives them, and a band as dense as the number of sources that give each day.
 */
export const PlanChart = ({ ask, plan, back }: PlanChartProps) => {
  const { sources } = ask.table
  const { start, rows, spans, result, hours } = plan
  const { event } = ask.answers
  const line = start && event && event >= start ? daysBetween(start, event) : undefined
  const sessionReaches = (session: number) =>
    rows.flatMap(row => row.sessions.filter(one => one.session === session).map(({ span }) => reachOf(span)))
  const resultReaches = rows.flatMap(row => (row.result?.span ? [reachOf(row.result.span)] : []))
  const last = start && back?.widest ? daysBetween(start, back.widest.day) : 0
  const scale = weekScale(
    [
      last,
      line ?? 0,
      ...[...spans.flatMap(one => sessionReaches(one.session)), ...resultReaches].map(one => one.high ?? 0),
    ],
    inset,
  )
  return (
    <figure className="mt-3 print:mt-2">
      <ul className="border-b border-rule">
        {back && start ? <BackRows ask={ask} back={back} start={start} scale={scale} line={line} /> : null}
        {spans.map(({ session, span, ground }) => (
          <BandRow
            key={session}
            term={`Session ${session}`}
            said={
              session > 1 ? (
                <>
                  {`${tellSpan(span)} `}
                  <FiveDots ground={ground} sources={sources} />
                </>
              ) : start ? (
                printDay(start)
              ) : (
                'day 0, where the count starts'
              )
            }
            reaches={session > 1 ? sessionReaches(session) : []}
            disc={session > 1 ? undefined : 0}
            scale={scale}
            line={line}
          />
        ))}
        {result ? (
          <BandRow
            term="Finished look"
            said={
              <>
                {`${tellSpan(result.span)} `}
                <FiveDots ground={result.ground} sources={sources} />
              </>
            }
            reaches={resultReaches}
            scale={scale}
            line={line}
          />
        ) : null}
        {event && line !== undefined ? (
          <BandRow term="Your day" said={printDay(event)} reaches={[]} disc={line} scale={scale} line={line} />
        ) : null}
      </ul>
      <svg aria-hidden="true" width="100%" height="22" className="block overflow-visible text-sm">
        <AxisTicks
          scale={scale}
          y={16}
          print={day => (start ? printDay(moveDay(start, { days: day }), 'tiny') : day === 0 ? 'day 0' : String(day))}
          lines={[]}
        />
      </svg>
      <figcaption className="mt-1 text-sm text-soft print:text-xs">
        The more dots, the more articles give that day.
        {hours ? ` By our own sum you would spend ${printValue(hours)} in the chair over all sessions.` : ''}
      </figcaption>
    </figure>
  )
}
