import { problemsOf, querySchema } from '@/app/api/query.schema'
import { needsDay, readerFile, refuse } from '@/app/api/reader-file'
import { absolute } from '@/app/site'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import { writeCalendar } from '@/lib/calendar/write-calendar'
import { pathCalendarAddress } from '@/lib/path/path-calendar-address'
import { pathCalendar } from '@/lib/path/path-calendar'

const asked = querySchema(pathCalendarAddress.parse)

/** `GET /api/path.ics?start=YYYY-MM-DD&kind=waiting|trial&wait=week|fortnight|month`: the calendar that the page makes with script. */
export function GET(request: Request): Response {
  const read = asked.safeParse(request.url)
  if (!read.success) return refuse(problemsOf(read.error))
  const stamp = calendarStamp(new Date())
  const file = pathCalendar(read.data, absolute(pathCalendarAddress.path), stamp)
  if (!file) return refuse([needsDay('start')])
  return readerFile(writeCalendar(file), { type: 'text/calendar', name: file.fileName })
}
