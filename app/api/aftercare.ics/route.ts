import { problemsOf, querySchema } from '@/app/api/query.schema'
import { needsDay, readerFile, refuse } from '@/app/api/reader-file'
import { absolute } from '@/app/site'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { askedOf } from '@/lib/aftercare/asked-of'
import { writeCalendar } from '@/lib/calendar/write-calendar'

const asked = querySchema(aftercareAddress.parse)

/** The days as a calendar file, for readers without JavaScript. What a practitioner said never comes here. */
export function GET(request: Request): Response {
  const read = asked.safeParse(request.url)
  if (!read.success) return refuse(problemsOf(read.error))
  const answers = read.data
  if (!answers.start) return refuse([needsDay('start')])
  const table = aftercareTable()
  const link = absolute(aftercareAddress.href({ ...answers, day: null }))
  const stamp = calendarStamp(new Date())
  const file = aftercareCalendar(answers.start, askedOf(answers, table), table, link, stamp)
  return readerFile(writeCalendar(file), { type: 'text/calendar', name: file.fileName })
}
