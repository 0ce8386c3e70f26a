import ICAL from 'ical.js'
import fc from 'fast-check'
import ical from 'node-ical'
import { afterEach, describe, expect, it } from 'vitest'
import { moveDay } from '@/lib/calendar/move-day'
import { type CalendarEvent, writeCalendar } from '@/lib/calendar/write-calendar'

const stamp = '2026-11-21T09:00:00Z'
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'session-1',
  date: '2027-01-04',
  days: 1,
  title: 'SMP session 1',
  text: 'Day 0.',
  alarm: false,
  ...more,
})
const write = (events: readonly CalendarEvent[]) =>
  writeCalendar({ name: 'SMP', scope: 'test-2027-01-04', stamp, events })

type Read = { uid: string; from: string; end: string; title: string; text: string; alarms: number }
const byUid = (rows: Read[]) => rows.toSorted((a, b) => a.uid.localeCompare(b.uid))

/** What Mozilla's reader finds. */
function readByIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return byUid(
    calendar.getAllSubcomponents('vevent').map(row => {
      const read = new ICAL.Event(row)
      expect(read.startDate.isDate && read.endDate.isDate).toBe(true)
      return {
        uid: read.uid,
        from: read.startDate.toString(),
        end: read.endDate.toString(),
        title: read.summary,
        text: read.description,
        alarms: row.getAllSubcomponents('valarm').length,
      }
    }),
  )
}

const local = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(n => String(n).padStart(2, '0')).join('-')
const words = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '')

/** What another reader finds. It gives midnight where the reader of the calendar is. */
function readByNodeIcal(file: string): Read[] {
  const rows = Object.values(ical.sync.parseICS(file)).filter(row => row?.type === 'VEVENT')
  return byUid(
    rows.map(row => {
      if (row?.type !== 'VEVENT' || !row.end) throw new Error('no entry')
      expect(row.datetype).toBe('date')
      return {
        uid: row.uid,
        from: local(row.start),
        end: local(row.end),
        title: words(row.summary),
        text: words(row.description),
        alarms: (row.alarms ?? []).length,
      }
    }),
  )
}

const told = (events: readonly CalendarEvent[]) =>
  byUid(
    events.map(({ id, date, days, title, text, alarm }) => ({
      uid: `${id}.test-2027-01-04@stipple`,
      from: date,
      end: moveDay(date, { days }),
      title,
      text,
      alarms: alarm ? 1 : 0,
    })),
  )

const home = process.env.TZ
afterEach(() => {
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

const hard: readonly CalendarEvent[] = [
  event({ alarm: true }),
  event({ id: 'leap', date: '2028-02-28', days: 2, title: 'Over the leap day' }),
  event({ id: 'leap-day', date: '2028-02-29', title: 'The leap day; it, too' }),
  event({ id: 'year-end', date: '2027-12-30', days: 5, text: 'One\nTwo, three; four \\ five' }),
  event({ id: 'spring', date: '2027-03-28', title: 'The night of summer time' }),
  event({ id: 'autumn', date: '2027-10-31', days: 2 }),
  event({ id: 'long', title: `${'Größe — 中文 👩🏽‍🦲 '.repeat(12)}end`, text: 'a'.repeat(700) }),
]

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Asia/Tokyo',
  'Australia/Eucla',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Dubai',
  'Europe/Istanbul',
  'Africa/Cairo',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Europe/London',
  'UTC',
  'Atlantic/Azores',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/New_York',
  'America/Havana',
  'America/Denver',
  'America/Los_Angeles',
  'Pacific/Marquesas',
  'Pacific/Honolulu',
  'Pacific/Pago_Pago',
]

describe('a calendar file', () => {
  it('is read back by two parsers as what went in', () => {
    expect(readByIcalJs(write(hard))).toEqual(told(hard))
    expect(readByNodeIcal(write(hard))).toEqual(told(hard))
  })

  it.each(zones)('holds the same days in %s, and is the same to the byte', zone => {
    const here = write(hard)
    process.env.TZ = zone
    expect(write(hard)).toBe(here)
    expect(readByNodeIcal(here)).toEqual(told(hard))
    expect(readByIcalJs(here)).toEqual(told(hard))
  })

  it('ends every line as the standard asks and folds the long ones', () => {
    const file = write(hard)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lengths = file.split('\r\n').map(line => new TextEncoder().encode(line).length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  })

  it('has floating days, one stamp and an alarm at nine on the day before', () => {
    const file = write([event({ alarm: true })])
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270105\r\n')
    expect(file).toContain('\r\nDTSTAMP:20261121T090000Z\r\n')
    expect(file).toContain('\r\nTRIGGER:-PT15H\r\n')
    expect(file).not.toMatch(/TZID|VTIMEZONE|RRULE/)
    expect(file.match(/Z\r\n/g)).toHaveLength(1)
  })

  it('is a calendar without entries where there are none', () => {
    expect(readByIcalJs(write([]))).toEqual([])
  })

  it('keeps what breaks a file out of it', () => {
    const bad = write([event({ title: 'One\r\nBEGIN:VEVENT', text: 'a\u0000b\u0007c\ud800d\u202ee\r\nSUMMARY:x' })])
    expect(readByIcalJs(bad)).toMatchObject([{ title: 'One BEGIN:VEVENT', text: 'abcde\nSUMMARY:x' }])
    expect(readByNodeIcal(bad)).toHaveLength(1)
    expect(() => write([event({ date: '2027-02-31' })])).toThrow()
  })

  it('holds any words on any days', () => {
    const someDay = fc.integer({ min: 0, max: 36_889 }).map(by => moveDay('2000-01-01', { days: by }))
    const any = fc.record({
      date: someDay,
      days: fc.integer({ min: 1, max: 400 }),
      title: fc.string(),
      text: fc.string({ unit: 'grapheme' }),
    })
    fc.assert(
      fc.property(any, more => {
        const [read] = readByIcalJs(write([event(more)]))
        expect(read).toMatchObject({ from: more.date, end: moveDay(more.date, { days: more.days }) })
      }),
      { numRuns: 300 },
    )
  })
})
