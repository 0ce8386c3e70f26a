import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { goneSessions, sessionEvent } from '@/lib/calendar/session-event'
import type { CalendarEvent, NamedCalendar } from '@/lib/calendar/write-calendar'
import { lowerFirst, upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { activities } from './activities'
import type { AftercareDay, AftercareOptions } from './aftercare-day'
import { sessionDays } from './aftercare-from-table'
import type { AftercareTable } from './aftercare-table'
import { calendarWords, untilHealed } from './aftercare-words'
import { daysThatMatter } from './day-changes'
import { type NewsLine, newsOf, newsParts } from './day-news'
import { binds } from './strictness'
import { fullTitle, leadOf, rowsOf, waitingOf } from './tell-day'
import type { ToldLine } from './told-instructions'

/** What marks a line of the reader's practitioner, with their words where the text before does not end in them. */
const toldWords = (line: ToldLine | null | undefined, before = '') =>
  line ? ` (your practitioner${before.endsWith(line.says) ? '' : `: ${line.says}`})` : ''

/** What a day asks, in the words of the page; for the days that follow the last entry without what it has just brought. */
const asked = (day: AftercareDay, isLast = false) =>
  rowsOf(day)
    .flatMap(row => row.said)
    .filter(line => !isLast || binds(line.state))
    .map(line => {
      const title = fullTitle(line)
      return `${title}${toldWords(line.told, title)}. `
    })
    .join('')

/** What nobody bars any more and what waits for a healed scalp all the same. */
const waiting = (day: AftercareDay) => {
  const lines = waitingOf(day)
  const matters = printList(lines.map(line => activities[line.activity].short))
  return lines.length > 0 ? `${upperFirst(untilHealed(lines.length > 1))}${matters}.` : ''
}

const marking = (line: NewsLine): NewsLine => ({ ...line, title: line.title + toldWords(line.told) })

function aftercareEvents(
  start: Day,
  options: AftercareOptions,
  table: AftercareTable,
  link: string,
  taken: number,
): CalendarEvent[] {
  const close = (text: string) => [text, table.words.instructions, link].filter(Boolean).join('\n')
  const sessions = sessionDays(options).map(
    (day, i): CalendarEvent =>
      sessionEvent(i + 1, {
        date: moveDay(start, { days: day }),
        title: `SMP session ${i + 1}`,
        text: close(calendarWords.start),
        alarm: true,
      }),
  )
  // Of a course, each day says from which session it is counted: the page and the file count from the one in force.
  const counted = ({ session, sinceSession }: AftercareDay) =>
    sessions.length > 1 ? calendarWords.counted(sinceSession, session) : ''
  const stretches = daysThatMatter(options, table)
  const phases = stretches.flatMap(({ from, to, day }): CalendarEvent[] => {
    if (to === null || day.sinceSession === 0) return []
    return [
      {
        id: `days-${day.session}-${day.sinceSession}`,
        date: moveDay(start, { days: from }),
        days: to - from + 1,
        title: `SMP: ${lowerFirst(leadOf(day, options, table).says)}`,
        text: close([counted(day), asked(day).trimEnd(), waiting(day)].filter(Boolean).join(' ')),
        alarm: false,
      },
    ]
  })
  const brought = stretches.flatMap(({ from, to, change, day }): CalendarEvent[] => {
    const news = newsOf(change, day)
    const { can, now, ifHealed, lapsed } = news
    if (can.length + now.length + ifHealed.length + lapsed.length === 0 || change.since === 0) return []
    const marked = [...can, ...now, ...ifHealed]
    const parts = newsParts({ ...news, over: [] }, 'from today ')
    const text = [
      counted(day),
      ...newsParts({ ...news, can: can.map(marking), now: now.map(marking) }, 'from today ').map(
        part => `${upperFirst(part)}.`,
      ),
      ifHealed.length > 0 ? table.words.healed : '',
      to === null ? `${asked(day, true)}${calendarWords.last}` : '',
    ]
      .filter(Boolean)
      .join(' ')
    return [
      {
        id: `from-${change.session}-${change.since}`,
        date: moveDay(start, { days: from }),
        days: 1,
        title: `SMP: ${parts.join('; ')}${marked.some(line => line.told) ? ' (your practitioner)' : ''}`,
        text: close(text),
        alarm: false,
      },
    ]
  })
  // Who counts from one session has not said that there is no other: the timeline may have brought those to come.
  const gone = sessions.length > 1 ? goneSessions(sessions.length, taken, start, close) : []
  return [...sessions, ...phases, ...brought, ...gone].sort(
    (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  )
}

/**
 * The days as a calendar: each session, each stretch of days on which the same holds, and each day that brings
 * something, in the words of the page with its conditions and limits. Of a course, the sessions that an earlier file of
 * the page brought (`taken` of them) and that it has no more are cancelled. What the reader's practitioner said is
 * marked in title and text. `link` ends each text; `stamp` is when the file is made.
 */
export function aftercareCalendar(
  start: Day,
  options: AftercareOptions,
  table: AftercareTable,
  link: string,
  stamp: string,
  taken = 0,
): NamedCalendar {
  return {
    name: 'SMP aftercare',
    scope: 'aftercare',
    stamp,
    events: aftercareEvents(start, options, table, link, taken),
    fileName: `aftercare-${start}.ics`,
  }
}
