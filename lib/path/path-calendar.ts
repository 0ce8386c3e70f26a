import { readiness } from '@/content/deciding/path'
import { checkIns } from '@/content/deciding/taking-time'
import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import type { CalendarEvent, NamedCalendar } from '@/lib/calendar/write-calendar'
import { lowerFirst } from '@/lib/format/first-letter'
import { dayToDecide, type PathCalendarAnswers } from './path-calendar-address'

const close = (text: string, link: string) =>
  `${text}\n\nThis is a reminder that you asked for. It is no advice.\n${link}`

/** The day to decide, so long after the start: one entry with the questions of the page. */
const waiting = (date: Day, link: string): CalendarEvent[] => [
  {
    id: 'decide',
    date,
    days: 1,
    title: 'Look again: do I still want to do this about my hair?',
    text: close(`Ask yourself the four questions again. ${readiness.map(({ asks }) => asks).join(' ')}`, link),
    alarm: true,
  },
]

const trial = ({ start }: { start: string }, link: string): CalendarEvent[] =>
  checkIns.map(({ id, day, title, asks }) => ({
    id: `trial-${id}`,
    date: moveDay(start, { days: day }),
    days: 1,
    title: `Shaved head, day ${day}: ${lowerFirst(title)}`,
    text: close(asks, link),
    alarm: true,
  }))

/**
 * A day to decide, or the five looks back of thirty days with a shaved head, as calendar entries; `null` without a
 * day. `link` ends each text; `stamp` is when the file is made. The same answers give the same UIDs.
 */
export function pathCalendar(answers: PathCalendarAnswers, link: string, stamp: string): NamedCalendar | null {
  const { kind, start } = answers
  const decide = dayToDecide(answers)
  if (!start || !decide) return null
  return {
    name: kind === 'trial' ? 'Thirty days with a shaved head' : 'A day to decide',
    scope: 'path',
    stamp,
    events: kind === 'trial' ? trial({ start }, link) : waiting(decide, link),
    fileName: `${kind === 'trial' ? 'shaved-head' : 'day-to-decide'}-${start}.ics`,
  }
}
