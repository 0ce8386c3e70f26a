import { describe, expect, it } from 'vitest'
import { checkIns } from '@/content/deciding/taking-time'
import { daysBetween } from '@/lib/calendar/move-day'
import { writeCalendar } from '@/lib/calendar/write-calendar'
import { pathCalendarAddress } from '@/lib/path/path-calendar-address'
import { pathCalendar } from '@/lib/path/path-calendar'

const stamp = '2026-11-21T09:00:00Z'
const made = (query: string) => pathCalendar(pathCalendarAddress.parse(query).answers, 'http://localhost/path', stamp)

describe('the calendar of the way', () => {
  it('is nothing without a day', () => {
    expect(made('kind=trial')).toBeNull()
    expect(made('start=2100-12-31'), 'a day to decide after the last year').toBeNull()
  })

  it.each([
    ['week', 7],
    ['fortnight', 14],
    ['month', 30],
  ])('a day to decide comes a %s on, with a reminder', (wait, days) => {
    const { events = [] } = made(`start=2027-02-20&wait=${wait}`) ?? {}
    expect(events).toHaveLength(1)
    expect(daysBetween('2027-02-20', events[0]?.date ?? '')).toBe(days)
    expect(events[0]?.alarm).toBe(true)
  })

  it('thirty days with a shaved head ask five times, the last on day 30', () => {
    const { events = [] } = made('kind=trial&start=2027-12-10') ?? {}
    expect(events.map(({ date }) => daysBetween('2027-12-10', date))).toEqual(checkIns.map(({ day }) => day))
    expect(events).toHaveLength(5)
    expect(events.at(-1)?.date).toBe('2028-01-09')
  })

  it('keeps its names from day to day, so that a later file replaces the earlier one', () => {
    const idsOf = (query: string) => made(query)?.events.map(({ id }) => id)
    expect(idsOf('kind=trial&start=2027-01-01')).toEqual(idsOf('kind=trial&start=2027-03-01'))
  })

  it('says nothing about the reader but the day', () => {
    const file = made('start=2027-02-20')
    expect(file && writeCalendar(file)).not.toMatch(/norwood|keloid|finasteride/i)
  })
})
