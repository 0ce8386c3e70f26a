import { FileLink } from '@/components/ui/file-link'
import { aftercareFileHref } from '@/lib/aftercare/aftercare-address'
import type { AftercareAsk } from './aftercare-ask'

/** The days as a calendar file. What a practitioner said goes in on the device, because no server sees it. */
export const CalendarButton = ({ answers, actions, told, live }: AftercareAsk) => {
  if (!answers.start) {
    return <p className="text-soft">Set the date of your session, and these days can go into your calendar.</p>
  }
  const isTold = Object.keys(told.lines).length > 0
  return (
    <>
      <FileLink href={aftercareFileHref(answers)} make={live ? actions?.onCalendar : undefined} isOwn={isTold} isButton>
        Put these days in my calendar
      </FileLink>
      {isTold ? (
        <p className="mt-2 text-sm text-soft">What your practitioner said goes in too, and it is marked as theirs.</p>
      ) : null}
    </>
  )
}
