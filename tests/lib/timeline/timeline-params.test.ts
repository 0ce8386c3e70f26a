import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveDay } from '@/lib/calendar/move-day'
import {
  isCanonicalTimeline,
  parseTimelineParams,
  timelineDefaults,
  timelineFileHref,
  timelineHref,
  timelineQuery,
} from '@/lib/timeline/timeline-params'

const parse = (query: string) => parseTimelineParams(new URLSearchParams(query))

describe('the address of the timeline', () => {
  it('is read, and what it does not know is dropped', () => {
    expect(parse('utm=x&start=2027-01-04&sessions=2')).toEqual({
      answers: { start: '2027-01-04', event: null, sessions: 2 },
      problems: [],
    })
    expect(parse('start=&event=&sessions=')).toEqual({ answers: timelineDefaults, problems: [] })
  })

  it.each([
    ['start=2027-02-31', 'start', 'There is no such day. February 2027 has 28 days.'],
    ['start=0001-01-04', 'start', 'The year must be from 2000 to 2100.'],
    ['event=tomorrow', 'event', 'That is not a date. Write the year, the month and the day, like this: 2027-01-04.'],
    ['sessions=9', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['sessions=0', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['sessions=2.5', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['sessions=2&sessions=3', 'sessions', 'Sessions must be a whole number from 1 to 4.'],
    ['start=2027-01-04&start=2027-01-05', 'start', 'The link gives this twice. Give it once.'],
  ])('%s is answered beside its field', (query, field, message) => {
    expect(parse(query)).toEqual({ answers: timelineDefaults, problems: [{ field, message }] })
  })

  it('keeps what is right beside what is wrong', () => {
    expect(parse('start=2027-02-31&sessions=2&event=2027-06-12').answers).toEqual({
      start: null,
      event: '2027-06-12',
      sessions: 2,
    })
  })

  it('is one for the same answers', () => {
    expect(timelineHref({ start: '2027-01-04', sessions: 3 })).toBe('/timeline?start=2027-01-04')
    expect(timelineHref({ start: '2027-01-04', event: '2027-06-12', sessions: 2 })).toBe(
      '/timeline?event=2027-06-12&sessions=2&start=2027-01-04',
    )
    expect(timelineHref()).toBe('/timeline')
    expect(timelineFileHref({ ...timelineDefaults, start: '2027-01-04', sessions: 2 })).toBe(
      '/api/timeline.ics?sessions=2&start=2027-01-04',
    )
    expect(isCanonicalTimeline({ start: '2027-01-04' })).toBe(true)
    expect(isCanonicalTimeline({ start: '2027-01-04', sessions: '3' })).toBe(false)
    expect(isCanonicalTimeline({ start: '2027-01-04', event: '' })).toBe(false)
  })

  it('comes back from every answer', () => {
    const day = fc.option(fc.integer({ min: 0, max: 36_889 }).map(by => moveDay('2000-01-01', { days: by })))
    fc.assert(
      fc.property(fc.record({ start: day, event: day, sessions: fc.integer({ min: 1, max: 4 }) }), answers => {
        expect(parse(timelineQuery(answers))).toEqual({ answers, problems: [] })
        expect(isCanonicalTimeline(new URLSearchParams(timelineQuery(answers)))).toBe(true)
      }),
    )
  })

  it('takes 50,000 bent addresses without a throw and without a guess', () => {
    const name = fc.constantFrom('start', 'event', 'sessions', 'Start', '__proto__', 'constructor', 'x')
    const text = fc.oneof(
      { weight: 4, arbitrary: fc.stringMatching(/^(19|20|21)\d\d-(0[0-9]|1[0-3])-([0-3]\d)$/) },
      fc.constantFrom('2027-01-04', '3', '1', '4', '', '٣', '2027-02-29', '%32027', 'x'.repeat(10_000)),
      fc.stringMatching(/^-?\d{1,3}$/),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 6 }), pairs => {
        const { answers, problems } = parseTimelineParams(new URLSearchParams(pairs))
        if (!/^[1-4]$/.test(String(answers.sessions))) throw new Error(`sessions ${answers.sessions}`)
        for (const day of [answers.start, answers.event]) {
          if (day === null) continue
          const read = new Date(`${day}T00:00:00Z`)
          if (read.toISOString().slice(0, 10) !== day || day < '2000-01-01' || day > '2100-12-31') throw new Error(day)
        }
        if (Object.keys(answers).length !== 3) throw new Error('grown')
        if (problems.some(({ message }) => !message.endsWith('.'))) throw new Error('no message')
      }),
      { numRuns: 50_000 },
    )
  })
})
