import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { aftercareAddress, aftercareFileHref } from '@/lib/aftercare/aftercare-address'

const read = (query: string) => aftercareAddress.parse(new URLSearchParams(query))
const dayWords = 'The day must be a whole number from 0 to 365. Day 0 is the first session.'
const sessionsWords = 'Sessions must be a whole number from 1 to 4.'
const gapWords = 'The gap must be a whole number of days from 7 to 60.'
const withoutWords = 'Leave out sources by their names in the list, and keep at least one of them.'

describe('an address of the aftercare room', () => {
  it('asks for one session, by all sources, on no day and with no date, where it is empty', () => {
    const answers = { start: null, day: null, sessions: 1, gap: null, without: [] }
    expect(aftercareAddress.defaults).toEqual(answers)
    expect(read('')).toEqual({ answers, problems: [] })
  })

  it.each([
    ['day=0', { day: 0 }],
    ['day=365', { day: 365 }],
    ['sessions=1', { sessions: 1 }],
    ['sessions=4', { sessions: 4 }],
    ['gap=7', { gap: 7 }],
    ['gap=60', { gap: 60 }],
    ['start=2000-01-01', { start: '2000-01-01' }],
    ['start=2100-12-31', { start: '2100-12-31' }],
    ['without=S4', { without: ['S4'] }],
    ['without=S3,S0,S2,S1', { without: ['S0', 'S1', 'S2', 'S3'] }],
    ['without=S2,,S2,', { without: ['S2'] }],
    ['without=S4&without=S1,S2', { without: ['S1', 'S2', 'S4'] }],
  ])('takes %s', (query, answers) => {
    expect(read(query)).toEqual({ answers: { ...aftercareAddress.defaults, ...answers }, problems: [] })
  })

  it.each([
    ['day=366', 'day', dayWords],
    ['day=1&day=2', 'day', dayWords],
    ['sessions=0', 'sessions', sessionsWords],
    ['sessions=5', 'sessions', sessionsWords],
    ['gap=6', 'gap', gapWords],
    ['gap=61', 'gap', gapWords],
    [`without=${sourceIds}`, 'without', withoutWords],
    ['without=S9', 'without', withoutWords],
    ['start=2027-01-04&start=2027-01-04', 'start', 'The link gives this date twice. Give it once.'],
    ['start=2027-02-30', 'start', 'There is no such day. February 2027 has 28 days.'],
    ['start=4+January', 'start', 'That is not a date. Write the year, the month and the day, like this: 2027-01-04.'],
  ])('refuses %s and says why', (query, field, message) => {
    expect(read(query)).toEqual({
      answers: aftercareAddress.defaults,
      problems: [expect.objectContaining({ field, message })],
    })
  })

  it.each(['without=S2,S9', 'without=S2&without=none'])('keeps what is good in %s, and says what is not', query => {
    expect(read(query)).toEqual({
      answers: { ...aftercareAddress.defaults, without: ['S2'] },
      problems: [expect.objectContaining({ field: 'without', message: withoutWords })],
    })
  })

  it.each([
    [{}, ''],
    [{ day: 0 }, 'day=0'],
    [{ sessions: 1, gap: 7 }, ''],
    [{ sessions: 2, gap: 7 }, 'gap=7&sessions=2'],
    [{ sessions: 2 }, 'sessions=2'],
    [{ start: '2027-01-04' }, 'start=2027-01-04'],
    [{ without: ['S0', 'S4'] }, 'without=S0,S4'],
  ] as const)('is written for %o as "%s"', (answers, query) => {
    expect(aftercareAddress.query({ ...aftercareAddress.defaults, ...answers })).toBe(query)
  })

  it('leads to the room, or to the day on one screen, or to the file, which knows no day', () => {
    expect(aftercareAddress.href({ day: 3 })).toBe('/aftercare?day=3')
    expect(aftercareAddress.href({ day: 3 }, '/today')).toBe('/today?day=3')
    expect(aftercareAddress.href({}, '/today')).toBe('/today')
    expect(aftercareFileHref({ start: '2027-01-04', day: 3, sessions: 2, gap: 10, without: ['S2'] })).toBe(
      '/api/aftercare.ics?gap=10&sessions=2&start=2027-01-04&without=S2',
    )
  })

  it.each([
    ['', true],
    ['day=3&start=2027-01-04', true],
    ['gap=7&sessions=2', true],
    ['sessions=1', false],
    ['gap=7', false],
    ['without=S4,S2', false],
    ['day=366', false],
  ])('is its own best form in "%s": %s', (query, canonical) => {
    expect(aftercareAddress.isCanonical(new URLSearchParams(query))).toBe(canonical)
  })
})
