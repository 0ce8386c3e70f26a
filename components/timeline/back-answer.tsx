import { KeepLink } from '@/components/ui/keep-link'
import { daysBetween } from '@/lib/calendar/move-day'
import { readDay } from '@/lib/calendar/read-day'
import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import type { BackEnd, BackPlan } from '@/lib/timeline/back-plan'
import { tellDay } from '@/lib/timeline/tell-plan'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { TimelinePlan } from '@/lib/timeline/timeline-plan'
import { BackTable } from './back-table'
import { CalendarLink } from './calendar-link'
import { PlanFigure } from './plan-figure'
import { saidBy, type TimelineAsk } from './timeline-ask'
import { TimelineNotices } from './timeline-notices'

/** A day that has gone by is no day to start: that is told first, and the day after it. */
function headlineOf({ safest, widest }: BackPlan): string {
  if (!safest) return 'No date'
  if (!safest.gone) return `Start by ${printDay(safest.day, 'plain')}`
  return !widest || widest.gone ? 'Too late by these dates' : 'Too late to be safe'
}

function besidesOf({ safest, widest }: BackPlan): string {
  const last = widest && widest.day !== safest?.day ? printDay(widest.day, 'plain') : null
  if (!safest?.gone) return last ? `to be safe, or ${last} at the very last` : 'to be safe'
  const was = `the safest start was ${printDay(safest.day, 'plain')}`
  if (!last) return was
  return widest?.gone ? `${was}, and the very last ${last}` : `${was}; the very last is ${last}`
}

/** The safest day to start, in large type. */
export const BackHeadline = ({ plan, small = false }: { plan: BackPlan; small?: boolean }) => (
  <span className="block">
    <span
      className={`block font-serif font-medium tabular-nums lining-nums tracking-tighter ${small ? 'text-2xl' : 'text-3xl'}`}
    >
      {headlineOf(plan)}
    </span>
    <span className="block text-soft">{besidesOf(plan)}</span>
  </span>
)

/** What the answer is about, above it and in the bar of a phone. */
export const backTitle = ({ event }: BackPlan) => `Done by ${printDay(event, 'plain')}`

const End = ({
  ask,
  plan,
  end,
  title,
  says,
}: {
  ask: TimelineAsk
  plan: BackPlan
  end: BackEnd
  title: string
  says: string
}) => (
  <div className="border-t border-rule py-3 sm:grid sm:grid-cols-[8rem_1fr] sm:gap-x-4 print:block print:py-1">
    <dt className="text-soft">{title}</dt>
    <dd>
      <span className="block font-semibold tabular-nums first-letter:uppercase">{tellDay(end.day, end.about)}</span>
      {end.gone ? <span className="block font-semibold text-stop">This day has gone by.</span> : null}
      <span className="block text-sm text-soft print:text-xs">
        {`${says} By ${printList(end.sources.map(id => saidBy(ask.table, id)))}. `}
        {readDay(end.day).day ? (
          <a
            href={timelineAddress.href({ start: end.day, event: plan.event, sessions: plan.sessions })}
            className="print:hidden"
          >
            See this start
          </a>
        ) : null}
      </span>
    </dd>
  </div>
)

/** The way back from a day: the safest start, the very last one, the safest drawn, and each source's own. */
export const BackAnswer = ({ ask, back, plan }: { ask: TimelineAsk; back: BackPlan; plan: TimelinePlan }) => (
  <section
    aria-labelledby="timeline-answer-title"
    className="min-w-0 lg:border-t-2 lg:border-ink lg:pt-6 print:border-t-2"
  >
    <TimelineNotices {...ask} />
    <div className="hidden lg:block print:block">
      <h2 id="timeline-answer-title" className="font-sans text-base font-normal tracking-normal text-soft">
        {backTitle(back)}
      </h2>
      <BackHeadline plan={back} />
    </div>
    {plan.start ? <PlanFigure plan={plan} table={ask.table} event={daysBetween(plan.start, back.event)} /> : null}
    <div className="print:mt-3 print:grid print:grid-cols-[5fr_6fr] print:gap-x-8">
      <dl className="mt-8 h-fit border-b border-rule print:mt-0">
        {back.safest ? (
          <End
            ask={ask}
            plan={back}
            end={back.safest}
            title="Safest"
            says="The longest waits, with the rules for the scalp over. It is drawn above."
          />
        ) : null}
        {back.widest && back.widest.day !== back.safest?.day ? (
          <End
            ask={ask}
            plan={back}
            end={back.widest}
            title="At the very last"
            says="The shortest waits, with no time to spare."
          />
        ) : null}
      </dl>
      <BackTable plan={back} table={ask.table} />
    </div>
    <div className="mt-6 print:hidden">
      <CalendarLink {...ask} />
    </div>
    <p>
      <KeepLink part="timeline" text={timelineAddress.query(ask.answers)} />
    </p>
  </section>
)
