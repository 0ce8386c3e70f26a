import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { moveDay } from './move-day'
import type { Day } from './read-day'

/** One entry of a calendar: a whole day or some of them, without a time of day and without a time zone. */
export type CalendarEvent = {
  /**
   * What it is, such as "session-2": the same for the same thing whatever its day, so that a second import replaces the
   * first. Unique within the calendar.
   */
  id: string
  /** The tool that it belongs to, where that is not the file's own: two files then speak of one entry. */
  scope?: string
  /** The first day, YYYY-MM-DD. */
  date: Day
  /** How many days it lasts, from 1. */
  days: number
  title: string
  text: string
  /** Whether a phone should speak of it on the day before. */
  alarm: boolean
  /** It may stand in a calendar from an earlier file and is no longer planned. */
  cancelled?: boolean
}

export type CalendarFile = {
  /** How the reader's calendar names it. */
  name: string
  /** The tool that the entries belong to, such as "aftercare". With an entry's id it makes the UID. No date is in it. */
  scope: string
  /** When the file is made, as "2026-11-21T09:00:00Z". The same stamp gives the same bytes. */
  stamp: string
  events: readonly CalendarEvent[]
}

/** A calendar with the name under which a device saves it. */
export type NamedCalendar = CalendarFile & { fileName: string }

/** Nine in the morning of the day before: all-day entries start at midnight, wherever the reader is. */
const alarmSeconds = 15 * 60 * 60

/** Of two entries with one UID a calendar keeps the one with the higher number: seconds since this day. */
const numberedFrom = Date.parse('2026-01-01T00:00:00Z')
const sequenceOf = (stamp: string) => Math.max(0, Math.floor((Date.parse(stamp) - numberedFrom) / 1000))

/** Half characters and control characters would break the file; a reader's own notes may hold either. */
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')

/**
 * Writes an iCalendar file (RFC 5545): lines end in CRLF and are folded, every entry is an all-day floating date.
 * Throws where a date is none. The entries book no time: they are shown as free.
 */
export function writeCalendar({ name, scope, stamp, events }: CalendarFile): string {
  const calendar = ical({ name: clean(name), prodId: '//Stipple//SMP decision guide//EN' })
  for (const { id, scope: owner = scope, date, days, title, text, alarm, cancelled } of events) {
    calendar.createEvent({
      id: `${id}.${owner}@stipple`,
      sequence: sequenceOf(stamp),
      status: cancelled ? ICalEventStatus.CANCELLED : null,
      stamp,
      start: date,
      // The end of an all-day entry is the first day that no longer belongs to it.
      end: moveDay(date, { days }),
      allDay: true,
      summary: clean(title).replaceAll('\n', ' '),
      description: clean(text),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: alarm ? [{ type: ICalAlarmType.display, triggerBefore: alarmSeconds, description: clean(title) }] : [],
    })
  }
  return `${calendar.toString()}\r\n`
}
