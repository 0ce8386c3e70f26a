import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import {
  type AftercareAnswers,
  type AftercareField,
  aftercareDefaults,
  aftercareHref,
  aftercareQuery,
  calendarHref,
  isCanonicalAftercare,
  parseAftercareParams,
} from '@/lib/aftercare/aftercare-params'

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
    expect(aftercareHref()).toBe('/aftercare')
    expect(aftercareHref({ start: '2027-01-04', day: 3, without: ['S2', 'S4'], sessions: 3, gap: 7 })).toBe(
      '/aftercare?day=3&gap=7&sessions=3&start=2027-01-04&without=S2,S4',
    )
    expect(aftercareHref({ gap: 7 })).toBe('/aftercare')
    expect(calendarHref({ ...aftercareDefaults, start: '2027-01-04', day: 3 })).toBe(
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
    ['without', 'S0,S1,S2,S3,S4'],
    ['without', 'S0;S1'],
  ] as const)('does not take %s=%s, and keeps the rest', (field, text) => {
    const rest = field === 'start' ? 'day=4' : 'start=2028-02-29'
    const { answers, problems } = parseAftercareParams(
      new URLSearchParams(`${rest}&${field}=${encodeURIComponent(text)}`),
    )
    expect(problems).toEqual([{ field, message: expect.stringMatching(/\.$/) }])
    expect(answers).toEqual({ ...aftercareDefaults, ...(field === 'start' ? { day: 4 } : { start: '2028-02-29' }) })
  })

  it('takes the ticks of a form as it takes an address', () => {
    expect(parseAftercareParams(new URLSearchParams('without=S2&without=S4&start=&gap='))).toEqual({
      answers: { ...aftercareDefaults, without: ['S2', 'S4'] },
      problems: [],
    })
    expect(parseAftercareParams({ without: ['S4', 'S2'] }).answers.without).toEqual(['S2', 'S4'])
    expect(isCanonicalAftercare({ without: 'S2,S4' })).toBe(true)
    expect(isCanonicalAftercare({ without: ['S2', 'S4'] })).toBe(false)
    expect(isCanonicalAftercare({ day: '3', utm: 'x' })).toBe(false)
    expect(isCanonicalAftercare({ start: '2027-01-04', day: '3' })).toBe(false)
  })

  it('takes a doubled field for a bad one', () => {
    expect(parseAftercareParams({ start: ['2027-01-04', '2027-01-05'] }).problems).toHaveLength(1)
  })

  it('loses nothing on the way there and back', () => {
    fc.assert(
      fc.property(valid, answers => {
        const query = aftercareQuery(answers)
        expect(parseAftercareParams(new URLSearchParams(query))).toEqual({ answers, problems: [] })
        expect(isCanonicalAftercare(new URLSearchParams(query))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('stands up to 50,000 addresses, most of them nearly right', () => {
    const names: AftercareField[] = ['start', 'day', 'sessions', 'gap', 'without']
    const odd = fc.constantFrom(
      '',
      '%',
      '%E0%A4%A',
      '__proto__',
      'constructor',
      '1e2',
      '٣',
      '2 ',
      '+2',
      'x'.repeat(10_000),
      '\u0000',
      'S0,S0,,S1',
      '2027-02-30',
      '2027-04-31',
      '+2027-01-01',
      '20270104',
    )
    const key = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string>(...names) },
      fc.constantFrom('START', '__proto__', 'a[]'),
    )
    const mutated = fc
      .tuple(valid, fc.array(fc.tuple(key, fc.oneof(odd, fc.string({ maxLength: 6 }))), { maxLength: 4 }))
      .map(([answers, more]) => `${aftercareQuery(answers)}${more.map(([name, text]) => `&${name}=${text}`).join('')}`)
    const address = fc.oneof({ weight: 7, arbitrary: mutated }, { weight: 3, arbitrary: fc.string({ maxLength: 60 }) })
    fc.assert(
      fc.property(address, text => {
        const { answers, problems } = parseAftercareParams(new URLSearchParams(text))
        const back = parseAftercareParams(new URLSearchParams(aftercareQuery(answers)))
        if (back.problems.length > 0 || aftercareQuery(back.answers) !== aftercareQuery(answers)) throw new Error(text)
        if (answers.start && new Date(`${answers.start}T00:00:00Z`).toISOString().slice(0, 10) !== answers.start)
          throw new Error(text)
        for (const { field } of problems) {
          if (String(answers[field]) !== String(aftercareDefaults[field]))
            throw new Error(`${field} was guessed from ${text}`)
        }
      }),
      { numRuns: 50_000 },
    )
  })
})
