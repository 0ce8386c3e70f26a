import { printDay } from '@/lib/format/print-day'
import { backPlan } from '@/lib/timeline/back-plan'
import { planFromTable } from '@/lib/timeline/plan-from-table'
import { tellSpan } from '@/lib/timeline/tell-plan'
import type { TimelinePlan } from '@/lib/timeline/timeline-plan'
import { printValue } from '@/lib/value/print-value'
import { LinkNotice } from '@/components/ui/link-notice'
import { BackAnswer, BackHeadline, backTitle } from './back-answer'
import { ClashList } from './clash-list'
import { PlanAnswer, PlanHeadline, planTitle } from './plan-answer'
import { PlanRows } from './plan-rows'
import type { TimelineAsk } from './timeline-ask'
import { TimelineBar } from './timeline-bar'
import { TimelineForm } from './timeline-form'
import { YearsSection } from './years-section'

const linesOf = (plan: TimelinePlan) => [
  ...plan.spans.map(({ session, span }) => ({ term: `Session ${session}`, said: tellSpan(span) })),
  ...(plan.result ? [{ term: 'Finished look', said: tellSpan(plan.result) }] : []),
  ...(plan.hours ? [{ term: 'In the chair', said: printValue(plan.hours) }] : []),
]

/** The whole tool: questions and the drawn answer, then each source, then the years. */
export const TimelineView = (ask: TimelineAsk) => {
  const { answers, table, today } = ask
  const { sessions, start } = answers
  const event = start === null ? answers.event : null
  const back = event ? backPlan({ event, sessions }, today, table) : null
  const plan = planFromTable({ start: start ?? back?.safest?.day ?? null, sessions }, today, table)
  const title = back ? backTitle(back) : planTitle(plan)
  return (
    <div data-widget="timeline" className="print:text-xs">
      <LinkNotice unknown={ask.unknown} />
      <div className="grid gap-10 lg:grid-cols-[21rem_1fr] lg:gap-18 print:block">
        <div className="min-w-0 lg:sticky lg:top-8 lg:self-start">
          <TimelineForm {...ask} />
          <TimelineBar
            title={title}
            lines={linesOf(plan)}
            headline={back ? <BackHeadline plan={back} small /> : <PlanHeadline plan={plan} small />}
          />
        </div>
        {back ? <BackAnswer ask={ask} back={back} plan={plan} /> : <PlanAnswer ask={ask} plan={plan} />}
      </div>
      <output className="hush">
        {`${title}: ${linesOf(plan)
          .map(({ term, said }) => `${term} ${said}`)
          .join(', ')}`}
      </output>
      {back ? <ClashList plan={back} table={table} /> : null}
      <section id="each-source" aria-labelledby="each-source-title" className="mt-14 md:mt-20 print:mt-4">
        <h2 id="each-source-title" className="text-2xl print:break-after-avoid print:text-lg">
          What each source says
        </h2>
        {back && plan.start ? (
          <p className="mt-2 max-w-[62ch] text-soft print:mt-0">{`If session 1 is on ${printDay(plan.start, 'plain')}, the safest start.`}</p>
        ) : null}
        <PlanRows plan={plan} table={table} />
      </section>
      <YearsSection years={plan.years} table={table} printed={back === null} />
    </div>
  )
}
