import { ButtonLink } from '@/components/ui/button'
import { calendarHref } from '@/lib/aftercare/aftercare-params'
import type { AftercareAsk } from './aftercare-ask'

/** The days as a calendar file: made on the device with script, so that own lines go in; else by the server. */
export const CalendarButton = ({ answers, actions, own, live }: AftercareAsk) => {
  if (!answers.start) {
    return <p className="text-soft">Set the date of your session, and these days can go into your calendar.</p>
  }
  return (
    <>
      <ButtonLink
        href={calendarHref(answers)}
        download
        className="w-full sm:w-auto"
        {...(actions && live
          ? {
              onClick: event => {
                event.preventDefault()
                actions.onCalendar()
              },
            }
          : {})}
      >
        Put these days in my calendar
      </ButtonLink>
      <p className="mt-2 text-sm text-soft">
        {Object.keys(own.lines).length > 0
          ? 'What your practitioner said goes in too, and is marked.'
          : live
            ? 'Any calendar takes it. It is made on your device.'
            : 'Any calendar takes it.'}
      </p>
    </>
  )
}
