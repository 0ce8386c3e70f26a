import { FileLink } from '@/components/ui/file-link'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { TimelineAsk } from './timeline-ask'

/** The dates as a calendar file. */
export const CalendarLink = ({ answers, actions }: TimelineAsk) => {
  if (!answers.start && !answers.event) {
    return <p className="text-soft">Set a day, and the dates can go into your calendar.</p>
  }
  return (
    <>
      <FileLink href={timelineAddress.file(answers)} make={actions?.onCalendar} isButton>
        Put these dates in my calendar
      </FileLink>
      <p className="mt-2 text-sm text-soft">Any calendar takes it.</p>
    </>
  )
}
