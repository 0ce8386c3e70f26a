import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveDay } from '@/lib/calendar/move-day'
import { timelineAddress } from '@/lib/timeline/timeline-address'

const parse = (query: string) => timelineAddress.parse(new URLSearchParams(query))

describe('the address of the timeline', () => {
  it('is read, and what it does not know is dropped', () => {
    expect(parse('utm=x&start=2027-01-04&sessions=2')).toEqual({
      answers: { ...timelineAddress.defaults, start: '2027-01-04', sessions: 2 },
      problems: [],
    })
    expect(parse('start=&event=&sessions=')).toEqual({ answers: timelineAddress.defaults, problems: [] })
  })

  it.each([
    ['start=2027-02-31', 'start', 'There is no such day. February 2027 has 28 days.'],
    ['start=0001-01-04', 'start', 'The year must be from 2000 to 2100.'],
    ['event=tomorrow', 'event', 'That is not a date. Write the year, the month and the day, like this: 2027-01-04.'],
    ['sessions=9', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['sessions=0', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['sessions=2.5', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['sessions=2&sessions=3', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['start=2027-01-04&start=2027-01-05', 'start', 'The link gives this date twice. Give it once.'],
  ])('%s is answered beside its field', (query, field, message) => {
    expect(parse(query)).toEqual({
      answers: timelineAddress.defaults,
      problems: [expect.objectContaining({ field, message })],
    })
  })

  it('keeps what is right beside what is wrong', () => {
    expect(parse('start=2027-02-31&sessions=2&event=2027-06-12').answers).toEqual({
      ...timelineAddress.defaults,
      event: '2027-06-12',
      sessions: 2,
    })
  })

  it('is one for the same answers', () => {
    expect(timelineAddress.href({ start: '2027-01-04', sessions: 3 })).toBe('/timeline?start=2027-01-04')
    expect(timelineAddress.href({ start: '2027-01-04', event: '2027-06-12', sessions: 2 })).toBe(
      '/timeline?event=2027-06-12&sessions=2&start=2027-01-04',
    )
    expect(timelineAddress.href()).toBe('/timeline')
    expect(timelineAddress.file({ ...timelineAddress.defaults, start: '2027-01-04', sessions: 2 })).toBe(
      '/api/timeline.ics?sessions=2&start=2027-01-04',
    )
    expect(timelineAddress.isCanonical({ start: '2027-01-04' })).toBe(true)
    expect(timelineAddress.isCanonical({ start: '2027-01-04', sessions: '3' })).toBe(false)
    expect(timelineAddress.isCanonical({ start: '2027-01-04', event: '' })).toBe(false)
  })

  it('comes back from every answer', () => {
    const day = fc.option(fc.integer({ min: 0, max: 36_889 }).map(by => moveDay('2000-01-01', { days: by })))
    fc.assert(
      fc.property(fc.record({ start: day, event: day, sessions: fc.integer({ min: 1, max: 4 }) }), given => {
        const answers = { ...timelineAddress.defaults, ...given }
        expect(parse(timelineAddress.query(answers))).toEqual({ answers, problems: [] })
        expect(timelineAddress.isCanonical(new URLSearchParams(timelineAddress.query(answers)))).toBe(true)
      }),
    )
  })
})
