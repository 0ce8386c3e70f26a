import type { Day } from '@/lib/calendar/read-day'
import type { CalendarEvent, NamedCalendar } from '@/lib/calendar/write-calendar'
import { backPlan } from './back-plan'
import { planFromTable } from './plan-from-table'
import type { TimelineAnswers } from './timeline-address'
import { backEvents, timelineEvents } from './timeline-events'
import type { TimelineTable } from './timeline-table'

/**
 * The answers as a calendar: on from the start or, without one, back from the event; `null` without either. `link`
 * ends each text; `stamp` is when the file is made; `taken` is how many sessions an earlier file of the page had. The same
 * answers give the same UIDs.
 */
export function timelineCalendar(
  answers: TimelineAnswers,
  table: TimelineTable,
  link: string,
  stamp: string,
  taken = 0,
): NamedCalendar | null {
  const { start, event, sessions } = answers
  const made = (day: Day, kind: string, events: readonly CalendarEvent[]) => ({
    name: 'SMP sessions',
    scope: 'timeline',
    stamp,
    events,
    fileName: `${kind}-${day}.ics`,
  })
  if (start)
    return made(
      start,
      'timeline',
      timelineEvents(planFromTable({ start, sessions }, null, table), table.sources, link, taken),
    )
  if (event)
    return made(event, 'timeline-by', backEvents(backPlan({ event, sessions }, null, table), table.sources, link))
  return null
}
