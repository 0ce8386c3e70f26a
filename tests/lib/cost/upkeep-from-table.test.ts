import { describe, expect, it } from 'vitest'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import { whatMatters } from '@/lib/cost/what-matters'
import { exactly, type Value } from '@/lib/value/value'
import { madeTable, usd, years } from './made-table'

const made = madeTable
const upkeep = (more: Partial<CostAnswers>, table: CostTable = made) =>
  upkeepFromTable({ ...costAddress.defaults, ...more }, table)
const levers = (more: Partial<CostAnswers>, table: CostTable = made) =>
  whatMatters({ ...costAddress.defaults, ...more }, table)

/** The table with other figures: the first treatment of a full head, a touch-up, the years between by S0. */
const withFigures = (first: Value<'usd'>, touchUp: Value<'usd'>, gap: Value<'years'>): CostTable => ({
  ...made,
  quotes: made.quotes.map(one =>
    one.basis === 'treatment' && one.id === 'full-head.s0' ? { ...one, price: { ...one.price, value: first } } : one,
  ),
  upkeep: {
    price: { ...made.upkeep.price, value: touchUp },
    intervals: { ...made.upkeep.intervals, S0: { ...made.upkeep.intervals.S0, value: gap } },
  },
})

describe('the treatment and its touch-ups', () => {
  it.each([
    ['S0', 1, '0', '$6,000–$12,000'],
    ['S0', 4, '0', '$6,000–$12,000'],
    ['S0', 5, '0–1', '$6,000–$15,000'],
    ['S0', 6, '0–1', '$6,000–$15,000'],
    ['S0', 7, '1', '$7,500–$15,000'],
    ['S0', 8, '1', '$7,500–$15,000'],
    ['S0', 9, '1–2', '$7,500–$18,000'],
    ['S0', 12, '1–2', '$7,500–$18,000'],
    ['S0', 13, '2–3', '$9,000–$21,000'],
    ['S0', 40, '6–9', '$15,000–$39,000'],
    ['S2', 6, '0', '$6,000–$12,000'],
    ['S2', 7, '0–1', '$6,000–$15,000'],
    ['S2', 40, '4–6', '$12,000–$30,000'],
    ['S3', 3, '0', '$6,000–$12,000'],
    ['S3', 4, '0–1', '$6,000–$15,000'],
    ['S3', 40, '7–13', '$16,500–$51,000'],
  ] as const)('by the gap of %s over %i years: %s touch-ups, %s', (interval, years, touchupsText, totalText) => {
    expect(upkeep({ interval, years })).toMatchObject([{ source: interval, years, touchupsText, totalText }])
  })

  it.each([
    ['crown', '$3,600–$6,000 + 1–2 × $1,500–$3,000 = $5,100–$12,000'],
    ['hairline', '$4,500–$7,500 + 1–2 × $1,500–$3,000 = $6,000–$13,500'],
    ['scar-fut', '$2,400–$4,500 + 1–2 × $1,500–$3,000 = $3,900–$10,500'],
  ] as const)('start from the price of the area: %s', (area, sum) => {
    expect(upkeep({ area })[0]?.sum).toBe(sum)
  })

  it('hold the gap, the sum and the claims that they rest on', () => {
    expect(upkeep({ interval: 'S2' })).toEqual([
      {
        source: 'S2',
        years: 10,
        every: '6–8 years',
        own: false,
        touchups: exactly(1, 'times'),
        touchupsText: '1',
        total: usd(7500, 15_000),
        totalText: '$7,500–$15,000',
        sum: '$6,000–$12,000 + 1 × $1,500–$3,000 = $7,500–$15,000',
        claims: ['cost.full-head.us-2026.s0', 'cost.touchup.us-2026.s0', 'touchup.after-6-8-years.s2'],
        gapClaim: 'touchup.after-6-8-years.s2',
      },
    ])
  })

  it.each([
    [years(5, null), 1, 1],
    [years(null, 4), 2, 2],
    [years(4, 5), 1, 2],
  ])('take the one end of an open gap for both: every %o over ten years', (gap, low, high) => {
    const table = withFigures(usd(100, 200), usd(10, 20), gap)
    expect(upkeep({ interval: 'S0' }, table)[0]?.touchups).toEqual({ low, high, unit: 'times' })
  })

  it.each([
    [usd(null, 3000), usd(100, 400), usd(null, 3400)],
    [usd(1000, 3000), usd(null, 400), usd(null, 3400)],
    [usd(1000, null), usd(100, 400), usd(1100, null)],
    [usd(1000, 3000), usd(100, null), usd(1100, null)],
  ])('leave an end open that either leaves open: %o + 1 × %o', (first, touchUp, total) => {
    expect(upkeep({ interval: 'S0' }, withFigures(first, touchUp, years(5, 5)))[0]?.total).toEqual(total)
  })

  it.each([
    [{ source: 'S3', sessions: 4 }, 'S3', 'up to $36,000 + 1–3 × $1,500–$3,000 = up to $45,000'],
    [{ source: 'S3', region: 'turkey' }, 'S3', 'up to $27,000 + 1–3 × $1,500–$3,000 = up to $36,000'],
    [{ source: 'S2', region: 'turkey' }, 'S2', 'about $4,500–$12,600 + 1 × $1,500–$3,000 = about $6,000–$15,600'],
    [{ source: 'S1' }, 'S0', 'about $6,000–$12,000 + 1–2 × $1,500–$3,000 = about $7,500–$18,000'],
    [{ region: 'worldwide' }, 'S0', '$1,500–$12,000 + 1–2 × $1,500–$3,000 = $3,000–$18,000'],
  ] as const)('start from the price that the reader keeps: %o', (answers, source, sum) => {
    const [row] = upkeep(answers)
    expect(row).toMatchObject({ source, sum })
  })

  it('follow the gap of the source that is kept, where it has one, or the one that is picked', () => {
    const gaps = (more: Partial<CostAnswers>) => upkeep(more).map(({ source }) => source)
    expect(gaps({ source: 'S3' })).toEqual(['S3'])
    expect(gaps({ source: 'S0' })).toEqual(['S0'])
    expect(gaps({ source: 'S1' })).toEqual(['S0', 'S2', 'S3'])
    expect(gaps({ source: 'S3', interval: 'S2' })).toEqual(['S2'])
  })

  it('rest on the number of sessions only where the source’s own is taken', () => {
    expect(upkeep({ source: 'S3' })[0]?.claims).toContain('sessions.count.s3')
    expect(upkeep({ source: 'S3', sessions: 2 })[0]?.claims).not.toContain('sessions.count.s3')
    expect(upkeep({ source: 'S0' })[0]?.claims).not.toContain('sessions.full-head.s0')
  })

  it('have no sum where nobody kept prices the area in the place', () => {
    for (const answers of [{ source: 'S4' }, { source: 'S2' }, { area: 'crown', region: 'turkey' }] as const) {
      expect(upkeep(answers)).toEqual([])
      expect(levers(answers)).toEqual([])
    }
  })
})

describe('which figure moves the sum', () => {
  it('moves one figure between its ends while the others stay in the middle', () => {
    expect(levers({ interval: 'S0' })).toEqual([
      { id: 'price', sum: usd(8250, 14_250), from: usd(6000, 12_000), swing: 6000 },
      { id: 'gap', sum: usd(11_250, 13_500), from: years(4, 6), swing: 2250 },
      { id: 'touch-up', sum: usd(10_500, 12_000), from: usd(1500, 3000), swing: 1500 },
    ])
  })

  it('weighs the gap most over twenty years by S3', () => {
    expect(levers({ interval: 'S3', years: 20 })).toEqual([
      { id: 'gap', sum: usd(15_750, 22_500), from: years(3, 5), swing: 6750 },
      { id: 'price', sum: usd(15_000, 21_000), from: usd(6000, 12_000), swing: 6000 },
      { id: 'touch-up', sum: usd(15_000, 21_000), from: usd(1500, 3000), swing: 6000 },
    ])
  })

  it('starts from the price by S0 wherever it stands in the table', () => {
    expect(levers({}, { ...made, quotes: made.quotes.toReversed() })).toEqual(levers({}))
  })

  it('takes the gaps of all the sources together, from the shortest to the longest', () => {
    expect(levers({}).find(lever => lever.id === 'gap')?.from).toEqual(years(3, 8))
  })

  it('leaves all but the price out of the first year', () => {
    expect(levers({ years: 1, area: 'crown' }).map(({ id, sum, swing }) => [id, sum.low, sum.high, swing])).toEqual([
      ['price', 3600, 6000, 2400],
      ['touch-up', 4800, 4800, 0],
      ['gap', 4800, 4800, 0],
    ])
  })

  it('takes the one end of an open range for both', () => {
    const table = withFigures(usd(null, 3000), usd(400, null), years(5, 5))
    expect(levers({ interval: 'S0' }, table).map(({ from }) => from)).toEqual([
      usd(3000, 3000),
      usd(400, 400),
      years(5, 5),
    ])
  })
})
