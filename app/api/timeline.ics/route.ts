import { readerFile, refuse } from '@/app/api/reader-file'
import { site } from '@/app/site'
import { writeCalendar } from '@/lib/calendar/write-calendar'
import { timelineCalendar } from '@/lib/timeline/timeline-calendar'
import { parseTimelineParams, timelineHref } from '@/lib/timeline/timeline-params'
import { timelineSheet } from '@/lib/timeline/timeline-sheet'

/** `GET /api/timeline.ics?start=YYYY-MM-DD&sessions=1..4` (or `event=`): the calendar that the page makes with script. */
export function GET(request: Request): Response {
  const { answers, problems } = parseTimelineParams(new URL(request.url).searchParams)
  if (problems.length > 0) return refuse(problems)
  const stamp = `${new Date().toISOString().slice(0, 19)}Z`
  const file = timelineCalendar(answers, timelineSheet(), site.url + timelineHref(answers), stamp)
  if (!file) {
    return refuse([{ field: 'start', message: 'A calendar needs a day. Give start or event, like this: 2027-01-04.' }])
  }
  return readerFile(writeCalendar(file), { type: 'text/calendar', name: file.fileName })
}
