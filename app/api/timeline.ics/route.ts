import { problemsOf, querySchema } from '@/app/api/query.schema'
import { needsDay, readerFile, refuse } from '@/app/api/reader-file'
import { absolute } from '@/app/site'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import { writeCalendar } from '@/lib/calendar/write-calendar'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineCalendar } from '@/lib/timeline/timeline-calendar'
import { timelineTable } from '@/lib/timeline/timeline-table'

const asked = querySchema(timelineAddress.parse)

/** `GET /api/timeline.ics?start=YYYY-MM-DD&sessions=1..4` (or `event=`): the calendar that the page makes with script. */
export function GET(request: Request): Response {
  const read = asked.safeParse(request.url)
  if (!read.success) return refuse(problemsOf(read.error))
  const answers = read.data
  const stamp = calendarStamp(new Date())
  const file = timelineCalendar(answers, timelineTable(), absolute(timelineAddress.href(answers)), stamp)
  if (!file) return refuse([needsDay('start or event')])
  return readerFile(writeCalendar(file), { type: 'text/calendar', name: file.fileName })
}
