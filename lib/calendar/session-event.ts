import { goneWords } from './calendar-words'
import type { CalendarEvent } from './write-calendar'

/**
 * A session as a calendar entry. It is the same entry whichever tool writes it: the sessions of the timeline and day 0
 * of the healing days are one thing, and who saves both files has it once, as the later file says it.
 */
export const sessionEvent = (session: number, more: Omit<CalendarEvent, 'id' | 'scope' | 'days'>): CalendarEvent => ({
  id: `session-${session}`,
  scope: 'sessions',
  days: 1,
  ...more,
})

/**
 * Sessions that an earlier file of the same page brought and that are no longer planned, as cancelled entries on the day
 * on which all begins. `taken` is how many sessions that file had, 0 where none was taken: a first file cancels nothing.
 * `close` ends a text as those of the others end.
 */
export const goneSessions = (
  sessions: number,
  taken: number,
  date: CalendarEvent['date'],
  close: (text: string) => string,
): CalendarEvent[] =>
  Array.from({ length: Math.max(0, taken - sessions) }, (_, i) =>
    sessionEvent(sessions + i + 1, {
      date,
      title: `SMP session ${sessions + i + 1} is no longer planned`,
      text: close(goneWords),
      alarm: false,
      cancelled: true,
    }),
  )
