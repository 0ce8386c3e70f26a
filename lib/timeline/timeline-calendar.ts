import type { CalendarFile } from '@/lib/calendar/write-calendar'
import type { Day } from '@/lib/calendar/read-day'
import { backPlan } from './back-plan'
import { planFromSheet } from './plan-from-sheet'
import { backEvents, timelineEvents } from './timeline-events'
import type { TimelineAnswers } from './timeline-address'
import type { TimelineSheet } from './timeline-sheet'

/**
 * The answers as a calendar: on from the start or, without one, back from the event; `null` without either. `link`
 * ends each text; `stamp` is when the file is made. The same answers give the same UIDs.
 */
export function timelineCalendar(
  answers: TimelineAnswers,
  sheet: TimelineSheet,
  link: string,
  stamp: string,
): (CalendarFile & { fileName: string }) | null {
  const { start, event, sessions } = answers
  const made = (day: Day, kind: string, events: CalendarFile['events']) => ({
    name: 'SMP sessions',
    scope: 'timeline',
    stamp,
    events,
    fileName: `${kind}-${day}.ics`,
  })
  if (start)
    return made(start, 'timeline', timelineEvents(planFromSheet({ start, sessions }, null, sheet), sheet.sources, link))
  if (event)
    return made(event, 'timeline-by', backEvents(backPlan({ event, sessions }, null, sheet), sheet.sources, link))
  return null
}
