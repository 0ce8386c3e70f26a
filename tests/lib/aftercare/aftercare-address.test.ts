import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { type AftercareAnswers, aftercareAddress, aftercareFileHref } from '@/lib/aftercare/aftercare-address'

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const valid: fc.Arbitrary<AftercareAnswers> = fc.record({
  start: fc.option(dates),
  day: fc.option(fc.integer({ min: 0, max: 365 })),
  sessions: fc.integer({ min: 2, max: 4 }),
  gap: fc.option(fc.integer({ min: 7, max: 60 })),
  without: fc.subarray([...sourceIds], { maxLength: 4 }),
})

describe('the address of the aftercare room', () => {
  it('leaves out what is usual and sorts the rest', () => {
    expect(aftercareAddress.href()).toBe('/aftercare')
    expect(aftercareAddress.href({ start: '2027-01-04', day: 3, without: ['S2', 'S4'], sessions: 3, gap: 7 })).toBe(
      '/aftercare?day=3&gap=7&sessions=3&start=2027-01-04&without=S2,S4',
    )
    expect(aftercareAddress.href({ gap: 7 })).toBe('/aftercare')
    expect(aftercareFileHref({ ...aftercareAddress.defaults, start: '2027-01-04', day: 3 })).toBe(
      '/api/aftercare.ics?start=2027-01-04',
    )
  })

  it.each([
    ['start', '2027-02-31'],
    ['start', '2027-02-29'],
    ['start', '0001-01-01'],
    ['start', '1999-12-31'],
    ['start', '2101-01-01'],
    ['start', '2027-13-01'],
    ['start', '2027-00-10'],
    ['start', '2027-1-4'],
    ['start', '04.01.2027'],
    ['start', '2027-01-04T10:00'],
    ['day', '-1'],
    ['day', '366'],
    ['day', '3.5'],
    ['day', '٣'],
    ['sessions', '9'],
    ['sessions', '0'],
    ['gap', '6'],
    ['gap', '61'],
    ['without', 'S9'],
    ['without', 's0'],
    ['without', sourceIds.join(',')],
    ['without', 'S0;S1'],
  ] as const)('does not take %s=%s, and keeps the rest', (field, text) => {
    const rest = field === 'start' ? 'day=4' : 'start=2028-02-29'
    const { answers, problems } = aftercareAddress.parse(
      new URLSearchParams(`${rest}&${field}=${encodeURIComponent(text)}`),
    )
    expect(problems).toEqual([{ field, given: expect.any(String), message: expect.stringMatching(/\.$/) }])
    expect(answers).toEqual({
      ...aftercareAddress.defaults,
      ...(field === 'start' ? { day: 4 } : { start: '2028-02-29' }),
    })
  })

  it('takes the ticks of a form as it takes an address', () => {
    expect(aftercareAddress.parse(new URLSearchParams('without=S2&without=S4&start=&gap='))).toEqual({
      answers: { ...aftercareAddress.defaults, without: ['S2', 'S4'] },
      problems: [],
    })
    expect(aftercareAddress.parse({ without: ['S4', 'S2'] }).answers.without).toEqual(['S2', 'S4'])
    expect(aftercareAddress.isCanonical({ without: 'S2,S4' })).toBe(true)
    expect(aftercareAddress.isCanonical({ without: ['S2', 'S4'] })).toBe(false)
    expect(aftercareAddress.isCanonical({ day: '3', utm: 'x' })).toBe(false)
    expect(aftercareAddress.isCanonical({ start: '2027-01-04', day: '3' })).toBe(false)
  })

  it('takes a doubled field for a bad one', () => {
    expect(aftercareAddress.parse({ start: ['2027-01-04', '2027-01-05'] }).problems).toHaveLength(1)
  })

  it('loses nothing on the way there and back', () => {
    fc.assert(
      fc.property(valid, answers => {
        const query = aftercareAddress.query(answers)
        expect(aftercareAddress.parse(new URLSearchParams(query))).toEqual({ answers, problems: [] })
        expect(aftercareAddress.isCanonical(new URLSearchParams(query))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
