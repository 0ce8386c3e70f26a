import { FileLink } from '@/components/ui/file-link'
import { KeepLink } from '@/components/ui/keep-link'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { PlanChart } from './plan-chart'
import type { Answered, TimelineAsk } from './timeline-ask'

/** The answer in words, the chart that holds every day of it, and where to go with it. */
export const TimelineAnswer = ({ ask, plan, back, said }: { ask: TimelineAsk } & Answered) => {
  const { answers, actions } = ask
  const { start, event, sessions } = answers
  return (
    <section
      aria-labelledby="timeline-answer-title"
      className="min-w-0 lg:border-t-2 lg:border-ink lg:pt-6 print:border-t-2 print:pt-1"
    >
      <h2 id="timeline-answer-title" className="text-3xl tabular-nums lining-nums tracking-tighter print:text-xl">
        {said.headline}
      </h2>
      <p className="mt-1.5 max-w-[62ch] font-serif text-lg leading-snug print:max-w-none print:text-sm">
        {said.lead.join(' ')}
        {start && event ? (
          <span className="print:hidden">
            {' Both dates are set, so we count on from session 1. '}
            <a href={timelineAddress.href({ event, sessions })}>Count back from your day instead</a>
          </span>
        ) : null}
      </p>
      <PlanChart ask={ask} plan={plan} back={back} />
      <div className="mt-4 print:hidden">
        {start || event ? (
          <FileLink href={timelineAddress.file(answers)} {...actions?.calendar} isButton>
            Put these dates in my calendar
          </FileLink>
        ) : (
          <p className="text-soft">Set a day, and the dates can go into your calendar.</p>
        )}
        <div className="mt-2 grid justify-items-start">
          {back ? null : (
            <a href={aftercareAddress.href({ start, sessions })} className="inline-flex min-h-11 items-center">
              The days after each session
            </a>
          )}
          <KeepLink part="timeline" text={timelineAddress.query(answers)} />
        </div>
      </div>
    </section>
  )
}
