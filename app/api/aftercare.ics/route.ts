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
    const error = problems.length > 0 ? problems : [missing]
    return Response.json({ error }, { status: 400 })
  }
  const sheet = aftercareSheet()
  const link = site.url + aftercareHref({ ...answers, day: null })
  const stamp = `${new Date().toISOString().slice(0, 19)}Z`
  return new Response(writeCalendar(aftercareCalendar(start, askedOf(answers, sheet), sheet, link, stamp)), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="aftercare-${start}.ics"`,
      'Cache-Control': 'no-store',
    },
  })
}
