import type { ReactNode } from 'react'
import { FiveDots } from '@/components/evidence/five-dots'
import { KeepLink } from '@/components/ui/keep-link'
import { daysBetween } from '@/lib/calendar/move-day'
import { printDay } from '@/lib/format/print-day'
import { tellSpan } from '@/lib/timeline/tell-plan'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { TimelinePlan } from '@/lib/timeline/timeline-plan'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { CalendarLink } from './calendar-link'
import { PlanFigure } from './plan-figure'
import { nameOf, type TimelineAsk } from './timeline-ask'
import { TimelineNotices } from './timeline-notices'

const Line = ({ term, said, children }: { term: string; said: string; children: ReactNode }) => (
  <div className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-t border-rule py-2.5 print:py-0.5 sm:grid-cols-[8rem_1fr_auto] sm:items-baseline">
    <dt className="text-soft">{term}</dt>
    <dd className="font-semibold tabular-nums first-letter:uppercase">{said}</dd>
    <dd className="col-start-2 text-sm text-soft sm:col-start-3 print:text-xs">{children}</dd>
  </div>
)

/** What the answer is about, above it and in the bar of a phone. */
export const planTitle = ({ sessions, start }: Pick<TimelinePlan, 'sessions' | 'start'>) =>
  `${printValue(exactly(sessions, 'sessions'))} ${start ? `from ${printDay(start, 'plain')}` : 'in days'}`

/** The last session over all sources, in large type. */
export const PlanHeadline = ({ plan, small = false }: { plan: TimelinePlan; small?: boolean }) => {
  const last = plan.spans.at(-1)
  if (!last) return null
  return (
    <span className="block">
      <span
        className={`block font-serif font-medium tabular-nums lining-nums tracking-tighter first-letter:uppercase ${small ? 'text-2xl' : 'text-3xl'}`}
      >
        {tellSpan(last.span)}
      </span>
      <span className="block text-soft">for the last session</span>
    </span>
  )
}

/** The answer: the last session, every source as a lane, then each session from its first to its last day. */
export const PlanAnswer = ({ ask, plan }: { ask: TimelineAsk; plan: TimelinePlan }) => {
  const { answers, table } = ask
  const day =
    answers.event && plan.start && answers.event >= plan.start ? daysBetween(plan.start, answers.event) : undefined
  const results = plan.rows.flatMap(row =>
    row.result?.span ? [{ source: row.source, said: tellSpan(row.result.span) }] : [],
  )
  return (
    <section
      aria-labelledby="timeline-answer-title"
      className="min-w-0 lg:border-t-2 lg:border-ink lg:pt-6 print:border-t-2"
    >
      <TimelineNotices {...ask} />
      <div className="hidden lg:block print:block">
        <h2 id="timeline-answer-title" className="font-sans text-base font-normal tracking-normal text-soft">
          {planTitle(plan)}
        </h2>
        <PlanHeadline plan={plan} />
      </div>
      <PlanFigure plan={plan} table={table} event={day} />
      <dl className="mt-8 border-b print:mt-3 border-rule">
        {plan.spans.map(({ session, span, ground }) => (
          <Line
            key={session}
            term={`Session ${session}`}
            said={session === 1 && plan.start ? printDay(plan.start) : tellSpan(span)}
          >
            {session > 1 ? <FiveDots ground={ground} sources={table.sources} /> : 'where the count starts'}
          </Line>
        ))}
        {results.map(({ source, said }, i) => (
          <Line key={source} term={i === 0 ? 'Finished look' : 'or'} said={said}>
            {nameOf(table, source)}
          </Line>
        ))}
        {plan.hours ? (
          <Line term="In the chair" said={printValue(plan.hours)}>
            all sessions, our sum
          </Line>
        ) : null}
      </dl>
      <div className="mt-6 print:hidden">
        <CalendarLink {...ask} />
      </div>
      <p className="mt-3 print:hidden">
        <a
          href={aftercareAddress.href({ start: answers.start, sessions: plan.sessions })}
          className="inline-block py-2"
        >
          The days after each session
        </a>
      </p>
      <p>
        <KeepLink part="timeline" text={timelineAddress.query(answers)} />
      </p>
    </section>
  )
}
