import { FoldedSection } from '@/components/ui/folded-section'
import type { ReactNode } from 'react'
import { LinkNotice } from '@/components/ui/link-notice'
import { printDay } from '@/lib/format/print-day'
import { BackTable } from './back-table'
import { ClashList } from './clash-list'
import { PlanRows } from './plan-rows'
import { TimelineAnswer } from './timeline-answer'
import { answered, type TimelineAsk } from './timeline-ask'
import { TimelineForm } from './timeline-form'
import { YearsSection } from './years-section'

/**
 * The living part: the dates, the answer with its chart, and behind folds what may clash, who says which days and the
 * years after. `heads` is drawn by the server: when to get help, and what is seen after each session.
 */
export const TimelineView = ({ heads, ...ask }: TimelineAsk & { heads?: ReactNode }) => {
  const { answers, table } = ask
  const { plan, back, said } = answered(ask)
  return (
    <div data-widget="timeline" className="print:text-xs">
      <LinkNotice unknown={ask.unknown} />
      <div className="grid gap-5 lg:grid-cols-[21rem_1fr] lg:gap-18 print:block">
        <TimelineForm {...ask} />
        <TimelineAnswer ask={ask} plan={plan} back={back} said={said} />
      </div>
      {heads}
      {answers.event && (back || plan.start) ? (
        <ClashList ask={ask} plan={plan} back={back} event={answers.event} />
      ) : null}
      <FoldedSection
        className="print:mt-2"
        id="each-source"
        title="Who says which days"
        brief="The days, the hours and the finished look, article by article"
      >
        {back ? <BackTable plan={back} table={table} /> : null}
        {back && plan.start ? (
          <p className="mt-6 max-w-[62ch] text-soft print:mt-2">
            {`These are the days of each article if session 1 is on ${printDay(plan.start, 'plain')}, the safest start.`}
          </p>
        ) : null}
        <PlanRows plan={plan} table={table} />
      </FoldedSection>
      <YearsSection years={plan.years} table={table} isPrinted={back === null} />
    </div>
  )
}
