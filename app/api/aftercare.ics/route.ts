import { readerFile, refuse } from '@/app/api/reader-file'
import { site } from '@/app/site'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import { aftercareHref, parseAftercareParams } from '@/lib/aftercare/aftercare-params'
import { aftercareSheet } from '@/lib/aftercare/aftercare-sheet'
import { askedOf } from '@/lib/aftercare/asked-of'
import { writeCalendar } from '@/lib/calendar/write-calendar'

const missing = { field: 'start', message: 'Name the day of your session: start=2027-01-04.' }

/** The days as a calendar file, for readers without JavaScript. What a practitioner said never comes here. */
export function GET(request: Request): Response {
  const { answers, problems } = parseAftercareParams(new URL(request.url).searchParams)
  const { start } = answers
  if (problems.length > 0 || !start) {
    return refuse(problems.length > 0 ? problems : [missing])
  }
  const sheet = aftercareSheet()
  const link = site.url + aftercareHref({ ...answers, day: null })
  const stamp = `${new Date().toISOString().slice(0, 19)}Z`
  const file = aftercareCalendar(start, askedOf(answers, sheet), sheet, link, stamp)
  return readerFile(writeCalendar(file), { type: 'text/calendar', name: `aftercare-${start}.ics` })
}
