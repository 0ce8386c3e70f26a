import { ButtonLink } from '@/components/ui/button'
import { timelineFileHref } from '@/lib/timeline/timeline-params'
import type { TimelineAsk } from './timeline-ask'

/** The dates as a calendar file: made on the device with script, else by the server. */
export const CalendarLink = ({ answers, actions, today }: TimelineAsk) => {
  if (!answers.start && !answers.event) {
    return <p className="text-soft">Set a day, and the dates can go into your calendar.</p>
  }
  return (
    <>
      <ButtonLink
        href={timelineFileHref(answers)}
        download
        className="w-full sm:w-auto"
        {...(actions
          ? {
              onClick: event => {
                event.preventDefault()
                actions.onCalendar()
              },
            }
          : {})}
      >
        Put these dates in my calendar
      </ButtonLink>
      <p className="mt-2 text-sm text-soft">
        {actions && today ? 'Any calendar takes it. It is made on your device.' : 'Any calendar takes it.'}
      </p>
    </>
  )
}
