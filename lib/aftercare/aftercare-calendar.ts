import type { AftercareActivity } from '@/content/aftercare/aftercare'
import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { sessionEvent } from '@/lib/calendar/session-event'
import type { CalendarEvent, CalendarFile } from '@/lib/calendar/write-calendar'
import { printList } from '@/lib/format/print-list'
import { activities } from './activities'
import type { AftercareOptions } from './aftercare-day'
import { aftercareFromTable, sessionDays } from './aftercare-from-table'
import type { AftercareTable } from './aftercare-table'
import { daysThatMatter } from './day-changes'
import { leadOf, lineTitle, rowsOf } from './tell-day'
import type { ToldLine } from './told-instructions'

const last = 'The rest stays as it is until your practitioner says otherwise.'

/** What marks a line of the reader's practitioner, with their words where the text before does not end in them. */
const toldWords = (line: ToldLine | null | undefined, before = '') =>
  line ? ` (your practitioner${before.endsWith(line.says) ? '' : `: ${line.says}`})` : ''

function aftercareEvents(start: Day, options: AftercareOptions, table: AftercareTable, link: string): CalendarEvent[] {
  const told = options.told ?? {}
  const close = (text: string) => [text, table.words.instructions, link].filter(Boolean).join('\n')
  const mark = (id: AftercareActivity) => activities[id].short + toldWords(told[id])
  const sessions = sessionDays(options).map(
    (day, i): CalendarEvent =>
      sessionEvent(i + 1, {
        date: moveDay(start, { days: day }),
        title: `SMP session ${i + 1}`,
        text: close('The days are counted from here.'),
        alarm: true,
      }),
  )
  const stretches = daysThatMatter(options, table)
  const phases = stretches.flatMap(({ from, to, day }): CalendarEvent[] => {
    if (to === null || day.sinceSession === 0) return []
    const told = rowsOf(day)
      .flatMap(row => row.said)
      .map(line => {
        const title = lineTitle(line)
        return title + toldWords(line.told, title)
      })
    return [
      {
        id: `days-${day.session}-${day.sinceSession}`,
        date: moveDay(start, { days: from }),
        days: to - from + 1,
        title: `SMP: ${leadOf(day, options, table).says.toLowerCase()}`,
        text: close(told.map(says => `${says}.`).join(' ')),
        alarm: false,
      },
    ]
  })
  const freed = stretches.flatMap(({ from, to, change }): CalendarEvent[] => {
    const now = aftercareFromTable(from, options, table).lines
    const open = change.freed.filter(id => now.find(line => line.activity === id)?.state !== 'limit')
    if (open.length === 0 || change.since === 0) return []
    const asked = open.filter(id => now.find(line => line.activity === id)?.state === 'ask')
    const sure = open.filter(id => !asked.includes(id))
    const text = [
      sure.length > 0 ? `From today: ${printList(sure.map(mark))}.` : '',
      asked.length > 0 ? `If it has healed, for one source names no day: ${printList(asked.map(mark))}.` : '',
      to === null ? last : '',
    ]
      .filter(Boolean)
      .join(' ')
    const mine = open.some(id => told[id]) ? ' (your practitioner)' : ''
    return [
      {
        id: `from-${change.session}-${change.since}`,
        date: moveDay(start, { days: from }),
        days: 1,
        title: `SMP: from today ${printList(open.map(id => activities[id].short))}${mine}`,
        text: close(text),
        alarm: false,
      },
    ]
  })
  return [...sessions, ...phases, ...freed].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
}

/**
 * The days as a calendar: each session, each stretch of days on which the same holds, and each day that frees
 * something ("from today the gym"). What the reader's practitioner said is marked in title and text. `link` ends each
 * text; `stamp` is when the file is made.
 */
export function aftercareCalendar(
  start: Day,
  options: AftercareOptions,
  table: AftercareTable,
  link: string,
  stamp: string,
): CalendarFile {
  return {
    name: 'SMP aftercare',
    scope: 'aftercare',
    stamp,
    events: aftercareEvents(start, options, table, link),
  }
}
