import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/cost/cost'
import { sourceIds } from '@/content/evidence/source-ids'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costAddress, intervalSources } from '@/lib/cost/cost-address'
import type { OwnFigures } from '@/lib/cost/own-figures'
import { blankQuote, type OwnQuotes, quoteBases } from '@/lib/cost/own-quotes'

const range = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const usd = range(1_000_000)
const own = fc.record(
  {
    'full-head.s0': usd,
    'full-head-turkey.s2': usd,
    'touch-up.s0': usd,
    'every-s0': range(40),
    'every-s3': range(40),
    minoxidil: usd,
    transplant: usd,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<OwnFigures>

const quote = fc.record({
  price: usd,
  by: fc.constantFrom(...quoteBases),
  count: fc.constantFrom(null, 1, 12),
  touchUp: fc.boolean(),
  deposit: fc.constantFrom(null, 0, 500),
  until: fc.constantFrom(null, 0, 365),
  due: fc.constantFrom(null, 0, 14),
  later: fc.constantFrom(null, { low: 0, high: 400 }),
})
const quotes = fc.record({ q1: quote, q2: quote, q4: quote }, { requiredKeys: [] }) as fc.Arbitrary<OwnQuotes>

const valid: fc.Arbitrary<CostAnswers> = fc
  .record({
    area: fc.constantFrom(...(Object.keys(costAreas) as CostArea[])),
    region: fc.constantFrom(...(Object.keys(costRegions) as CostRegion[])),
    sessions: fc.constantFrom(null, 1, 2, 3, 4),
    source: fc.constantFrom(null, ...sourceIds),
    years: fc.integer({ min: 1, max: 40 }),
    interval: fc.constantFrom(null, ...intervalSources),
    travel: fc.option(usd),
    removal: fc.option(usd),
    currency: fc.constantFrom(null, 'EUR', 'GBP'),
    rate: fc.constantFrom(null, 0.92, 1, 35.5),
    own,
    quotes,
  })
  .map(given => ({ ...costAddress.defaults, ...given }))

describe('the address of the cost tool', () => {
  it('leaves out what is usual and sorts the rest', () => {
    expect(costAddress.href()).toBe('/cost')
    expect(costAddress.href({ region: 'turkey', area: 'crown', years: 12, interval: 'S3' })).toBe(
      '/cost?area=crown&interval=S3&region=turkey&years=12',
    )
  })

  it('answers a bad value beside its field and keeps the rest', () => {
    const { answers, problems } = costAddress.parse(new URLSearchParams('area=beard&region=turkey&sessions=9&years=12'))
    expect(answers).toEqual({ ...costAddress.defaults, region: 'turkey', years: 12 })
    expect(problems.map(problem => problem.field)).toEqual(['area', 'sessions'])
  })

  it.each([
    ['area', 'Full-Head'],
    ['area', 'constructor'],
    ['region', 'mars'],
    ['sessions', '0'],
    ['sessions', '5'],
    ['source', 's0'],
    ['source', 'S99'],
    ['years', '41'],
    ['years', '1e1'],
    ['years', '-3'],
    ['interval', 'S1'],
    ['interval', '__proto__'],
    ['travel', 'cheap'],
    ['removal', '5000-2000'],
    ['travel', '1-2-3'],
    ['rate', '0'],
    ['rate', '1e3'],
    ['currency', 'euro'],
    ['q1', 'dear'],
    ['q1-by', 'head'],
    ['q4-count', '0'],
    ['q2-with', 'yes'],
    ['full-head.s0', '-5'],
    ['touch-up.s0', '1000001'],
    ['every-s0', '0'],
    ['every-s3', '3-41'],
    ['minoxidil', 'cheap'],
    ['finasteride', '30-10'],
    ['transplant', '-1'],
    ['q1-deposit', 'half'],
  ] as const)('does not take %s=%s', (field, text) => {
    const { answers, problems } = costAddress.parse(new URLSearchParams([[field, text]]))
    expect(answers).toEqual(costAddress.defaults)
    expect(problems).toEqual([{ field, message: expect.stringMatching(/\.$/), given: text }])
  })

  it('takes a doubled field for a bad one, and an empty one for none, as a form sends it', () => {
    expect(costAddress.parse({ area: ['crown', 'hairline'] }).problems).toHaveLength(1)
    expect(costAddress.parse(new URLSearchParams('sessions=&source=&area=crown'))).toEqual({
      answers: { ...costAddress.defaults, area: 'crown' },
      problems: [],
    })
  })

  it.each([
    ['2000-4000', '2000-4000'],
    ['$2,000 – $4,000', '2000-4000'],
    ['2000 to 4000', '2000-4000'],
    ['2500', '2500'],
    ['2500-2500', '2500'],
    ['0', '0'],
  ])('takes a price written as %s', (text, written) => {
    const { answers, problems } = costAddress.parse(new URLSearchParams([['full-head.s0', text]]))
    expect(problems).toEqual([])
    expect(costAddress.query(answers)).toBe(`full-head.s0=${written}`)
  })

  it.each([
    ['0.0001', 0.0001],
    ['0.92', 0.92],
    ['1', 1],
    ['35.5', 35.5],
    ['1.123456', 1.123456],
    ['1.10', 1.1],
    ['1000000', 1_000_000],
  ])('takes a rate of %s', (text, rate) => {
    expect(costAddress.parse({ rate: text })).toEqual({ answers: { ...costAddress.defaults, rate }, problems: [] })
  })

  it.each(['0.00009', '0.0', '1000001', '1000000.1', '12345678', '1.1234567', '-1', 'x1', '1x', '1.2.3', 'Infinity'])(
    'does not guess a rate from %s',
    given => {
      expect(costAddress.parse({ rate: given })).toEqual({
        answers: costAddress.defaults,
        problems: [{ field: 'rate', message: 'Write how much of your money one dollar buys, like 0.92.', given }],
      })
    },
  )

  it.each([
    ['eur', 'EUR'],
    ['Gbp', 'GBP'],
    ['TRY', 'TRY'],
  ])('writes the letters of a money in capitals: %s', (text, currency) => {
    expect(costAddress.parse({ currency: text }).answers.currency).toBe(currency)
  })

  it.each(['eu', 'euro', 'e1r', '€uro', '1EUR'])('does not take %s for the letters of a money', given => {
    expect(costAddress.parse({ currency: given }).problems).toEqual([
      { field: 'currency', message: 'Write the three letters of your money, like EUR.', given },
    ])
  })

  it.each([
    [
      { sessions: '1', years: '1' },
      { sessions: 1, years: 1 },
    ],
    [
      { sessions: '4', years: '40' },
      { sessions: 4, years: 40 },
    ],
    [
      { travel: '300-500', removal: '0' },
      { travel: { low: 300, high: 500 }, removal: { low: 0, high: 0 } },
    ],
    [
      { 'crown.s0': '900', 'every-s2': '7' },
      { own: { 'crown.s0': { low: 900, high: 900 }, 'every-s2': { low: 7, high: 7 } } },
    ],
    [{ 'q2-by': 'session' }, { quotes: { q2: { ...blankQuote, by: 'session' as const } } }],
  ])('reads %o', (given, answers) => {
    expect(costAddress.parse(given)).toEqual({ answers: { ...costAddress.defaults, ...answers }, problems: [] })
  })

  it('tells the bad fields in their order, with the first 60 letters of what stood there', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(3)
    const { answers, problems } = costAddress.parse(
      new URLSearchParams([
        ['q1-by', 'head'],
        ['crown.s0', ''],
        ['crown.s0', long],
        ['every-s0', '5'],
        ['travel', 'a lot'],
        ['q1', '700'],
        ['years', '12'],
      ]),
    )
    expect(problems.map(({ field, given }) => [field, given])).toEqual([
      ['travel', 'a lot'],
      ['crown.s0', long.slice(0, 60)],
      ['q1-by', 'head'],
    ])
    expect(answers).toEqual({
      ...costAddress.defaults,
      years: 12,
      own: { 'every-s0': { low: 5, high: 5 } },
      quotes: { q1: { ...blankQuote, price: { low: 700, high: 700 } } },
    })
  })

  it.each([
    [{}, ''],
    [{ years: 10, area: 'full-head' }, ''],
    [{ travel: { low: 0, high: 0 }, rate: 1 }, 'rate=1&travel=0'],
    [{ source: 'S3', sessions: 2, currency: 'EUR' }, 'currency=EUR&sessions=2&source=S3'],
    [{ removal: { low: 500, high: 900 }, own: { 'every-s0': { low: 5, high: 5 } } }, 'every-s0=5&removal=500-900'],
    [
      { quotes: { q2: { ...blankQuote, count: 3 }, q1: { ...blankQuote, price: { low: 7, high: 7 }, touchUp: true } } },
      'q1=7&q1-with=touch-up&q2-count=3',
    ],
  ] as const)('is written field by field in the order of their names: %o', (answers, query) => {
    expect(costAddress.query({ ...costAddress.defaults, ...answers })).toBe(query)
    expect(costAddress.href(answers)).toBe(query ? `/cost?${query}` : '/cost')
    expect(costAddress.file({ ...costAddress.defaults, ...answers })).toBe(
      query ? `/api/cost.csv?${query}` : '/api/cost.csv',
    )
  })

  it('drops what it does not know and knows its own form', () => {
    expect(costAddress.parse({ utm: 'x', area: 'crown' }).answers.area).toBe('crown')
    expect(costAddress.isCanonical({ area: 'crown', region: 'turkey' })).toBe(true)
    expect(costAddress.isCanonical({ region: 'turkey', area: 'crown' })).toBe(false)
    expect(costAddress.isCanonical({ area: 'crown', utm: 'x' })).toBe(false)
    expect(costAddress.isCanonical({ area: 'full-head' })).toBe(false)
    expect(costAddress.isCanonical({ area: ['crown', ''] })).toBe(false)
    expect(costAddress.isCanonical({ area: undefined })).toBe(true)
  })

  it('loses nothing on the way there and back', () => {
    fc.assert(
      fc.property(valid, answers => {
        const query = costAddress.query(answers)
        expect(costAddress.parse(new URLSearchParams(query))).toEqual({ answers, problems: [] })
        expect(costAddress.isCanonical(new URLSearchParams(query))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
