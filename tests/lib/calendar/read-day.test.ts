import { parseDate } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, moveDay } from '@/lib/calendar/move-day'
import { readDay } from '@/lib/calendar/read-day'
import { printDay, printDaySpan } from '@/lib/format/print-day'
import { cases, mangledTexts } from '../address/mangled-texts'

const dayOf = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10)
const first = Date.UTC(2000, 0, 1) / 86_400_000
const last = Date.UTC(2100, 11, 31) / 86_400_000
const someDay = fc.integer({ min: first, max: last })

describe('a date as it is written', () => {
  it.each(['2027-01-04', '2028-02-29', '2000-02-29', '2000-01-01', '2100-12-31'])('%s is taken', text => {
    expect(readDay(text)).toEqual({ day: text })
  })

  it.each([
    ['2027-02-31', 'There is no such day. February 2027 has 28 days.'],
    ['2027-02-29', 'There is no such day. February 2027 has 28 days.'],
    ['2100-02-29', 'There is no such day. February 2100 has 28 days.'],
    ['2027-04-31', 'There is no such day. April 2027 has 30 days.'],
    ['2027-04-00', 'There is no such day. April 2027 has 30 days.'],
    ['2027-13-01', 'There is no such month. Months run from 01 to 12.'],
    ['2027-00-01', 'There is no such month. Months run from 01 to 12.'],
    ['0001-01-01', 'The year must be from 2000 to 2100.'],
    ['1999-12-31', 'The year must be from 2000 to 2100.'],
    ['2101-01-01', 'The year must be from 2000 to 2100.'],
  ])('%s is told what is wrong with it', (text, message) => {
    expect(readDay(text)).toEqual({ message })
  })

  it.each([
    '',
    '1',
    '2027',
    '2027-1-4',
    '04.01.2027',
    '2027/01/04',
    ' 2027-01-04',
    '2027-01-04T00:00',
    '2027-01-04\n',
    '٢٠٢٧-٠١-٠٤',
    '+002027-01-04',
    '-2027-01-04',
    '__proto__',
    'x'.repeat(100_000),
  ])('%j is no date', text => {
    expect(readDay(text).message).toMatch(/^That is not a date\./)
  })

  it('takes every day from 2000 to 2100, and of 50,000 mangled texts no other', () => {
    for (let at = first; at <= last; at += 1) expect(readDay(dayOf(at))).toEqual({ day: dayOf(at) })
    fc.assert(
      fc.property(mangledTexts(['2027-01-04', '2028-02-29', '2000-01-01', '2100-12-31', '2027-11-30']), text => {
        const { day } = readDay(text)
        if (day !== undefined && dayOf(Date.parse(day) / 86_400_000) !== text) throw new Error(text)
      }),
      { numRuns: cases },
    )
  })
})

describe('counting days', () => {
  it('passes leap days and New Year', () => {
    expect(moveDay('2028-02-28', { days: 1 })).toBe('2028-02-29')
    expect(moveDay('2027-12-25', { days: 14 })).toBe('2028-01-08')
    expect(moveDay('2027-01-31', { months: 1 })).toBe('2027-02-28')
    expect(moveDay('2028-02-29', { years: 4 })).toBe('2032-02-29')
    expect(moveDay('2028-02-29', { years: 5 })).toBe('2033-02-28')
    expect(daysBetween('2027-12-31', '2028-03-01')).toBe(61)
  })

  it('comes back, as the clock of the universe counts', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (at, by) => {
        expect(moveDay(dayOf(at), { days: by })).toBe(dayOf(at + by))
        expect(daysBetween(dayOf(at), dayOf(at + by))).toBe(by)
      }),
    )
  })

  it('agrees with a calendar that others have written, over months and years of every length', () => {
    const some = (most: number) => fc.integer({ min: -most, max: most })
    fc.assert(
      fc.property(someDay, some(900), some(60), some(40), (at, days, months, years) => {
        const by = { days, months, years }
        expect(moveDay(dayOf(at), by)).toBe(parseDate(dayOf(at)).add(by).toString())
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['soon', '2027-02-31', '2027-1-4', ''])('throws at %j, which is no date', text => {
    expect(() => moveDay(text, { days: 1 })).toThrow(RangeError)
    expect(() => daysBetween('2027-01-04', text)).toThrow(RangeError)
  })
})

describe('a day in words', () => {
  it('is the same everywhere', () => {
    expect(printDay('2027-01-04')).toBe('Monday 4 January 2027')
    expect(printDay('2028-02-29', 'plain')).toBe('29 February 2028')
    expect(printDay('2028-02-29', 'short')).toBe('Tue 29 Feb')
    expect(printDay('2028-02-29', 'tiny')).toBe('29 Feb')
    expect(() => printDay('soon')).toThrow(RangeError)
  })

  it('says nothing twice in a span', () => {
    expect(printDaySpan('2027-01-11', '2027-01-18')).toBe('11–18 January 2027')
    expect(printDaySpan('2027-01-18', '2027-02-01')).toBe('18 January – 1 February 2027')
    expect(printDaySpan('2027-12-28', '2028-01-04')).toBe('28 December 2027 – 4 January 2028')
    expect(printDaySpan('2027-01-11', '2027-01-11')).toBe('11 January 2027')
  })
})
