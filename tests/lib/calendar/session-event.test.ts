import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { goneSessions, sessionEvent } from '@/lib/calendar/session-event'
import { writeCalendar } from '@/lib/calendar/write-calendar'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineCalendar } from '@/lib/timeline/timeline-calendar'
import { timelineTable } from '@/lib/timeline/timeline-table'

type Entry = { day: string; sequence: number; cancelled: boolean }

/** What a calendar holds after a file has been imported into it: of one UID the entry with the higher number. */
function importInto(held: ReadonlyMap<string, Entry>, file: string): Map<string, Entry> {
  const next = new Map(held)
  for (const row of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')) {
    const { uid, sequence, startDate } = new ICAL.Event(row)
    const entry = {
      day: startDate.toString(),
      sequence,
      cancelled: row.getFirstPropertyValue('status') === 'CANCELLED',
    }
    if (sequence >= (next.get(uid)?.sequence ?? 0)) next.set(uid, entry)
  }
  return next
}
const sessionsIn = (held: ReadonlyMap<string, Entry>) =>
  [...held].filter(([uid, { cancelled }]) => uid.startsWith('session-') && !cancelled).map(([, { day }]) => day)

const timeline = (start: string, sessions: number, stamp: string, taken = 0) => {
  const file = timelineCalendar({ ...timelineAddress.defaults, start, sessions }, timelineTable(), '', stamp, taken)
  return file ? writeCalendar(file) : ''
}
const aftercare = (start: string, sessions: number, stamp: string, taken = 0) =>
  writeCalendar(aftercareCalendar(start, { sessions, gapDays: 14 }, aftercareTable(), '', stamp, taken))

const early = '2026-11-21T09:00:00Z'
const later = '2026-11-21T09:00:01Z'

describe('a calendar into which files are imported one after the other', () => {
  for (const [name, make] of [
    ['timeline', timeline],
    ['aftercare', aftercare],
  ] as const) {
    it(`has each entry of the ${name} once after the date has moved, on its new day`, () => {
      const first = importInto(new Map(), make('2027-01-04', 3, early))
      const moved = importInto(first, make('2027-02-08', 3, later))
      expect([...moved.keys()]).toEqual([...first.keys()])
      expect([...moved].filter(([uid, { day }]) => day === first.get(uid)?.day)).toEqual([])
      expect(importInto(moved, make('2027-01-04', 3, early))).toEqual(moved)
    })
  }
  it('has no session left that is not planned any more', () => {
    const first = importInto(new Map(), timeline('2027-01-04', 4, early))
    expect(sessionsIn(first)).toHaveLength(4)
    expect(sessionsIn(importInto(first, timeline('2027-01-04', 2, later, 4)))).toHaveLength(2)
  })
  it.each([2, 3])(
    'has %i sessions left once the healing days of a longer course are counted from as many',
    sessions => {
      const first = importInto(new Map(), aftercare('2027-01-04', 4, early))
      expect(sessionsIn(first)).toHaveLength(4)
      const after = importInto(first, aftercare('2027-01-04', sessions, later, 4))
      expect(sessionsIn(after)).toHaveLength(sessions)
      expect([...after.values()].filter(({ cancelled }) => cancelled)).toHaveLength(4 - sessions)
    },
  )
  it('has session 1 once, whichever of the two tools wrote it', () => {
    const one = importInto(new Map(), timeline('2027-01-04', 1, early))
    expect(sessionsIn(importInto(one, aftercare('2027-01-05', 1, later)))).toEqual(['2027-01-05'])
  })
  it('keeps the sessions of the timeline when the healing days are counted from one alone', () => {
    const three = importInto(new Map(), timeline('2027-01-04', 3, early))
    expect(sessionsIn(importInto(three, aftercare('2027-01-04', 1, later)))).toHaveLength(3)
  })
  it.each([timeline, aftercare])('cancels nothing that no file of the page has brought', make => {
    for (const sessions of [1, 2, 3, 4]) {
      const first = importInto(new Map(), make('2027-01-04', sessions, early))
      expect([...first.values()].filter(({ cancelled }) => cancelled)).toEqual([])
      expect(sessionsIn(first)).toHaveLength(sessions)
    }
  })
  it('is not woken by a session that is gone', () => {
    const [gone] = goneSessions(3, 4, '2027-01-04', text => text)
    expect(gone).toEqual(
      sessionEvent(4, {
        date: '2027-01-04',
        title: 'SMP session 4 is no longer planned',
        text: expect.stringContaining('delete'),
        alarm: false,
        cancelled: true,
      }),
    )
    expect(goneSessions(4, 4, '2027-01-04', text => text)).toEqual([])
  })
})
