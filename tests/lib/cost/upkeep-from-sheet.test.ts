import { describe, expect, it } from 'vitest'
import type { ClaimValue } from '@/content/evidence/claims.schema'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costDefaults } from '@/lib/cost/cost-params'
import { type CostSheet, costSheet } from '@/lib/cost/cost-sheet'
import { upkeepFromSheet } from '@/lib/cost/upkeep-from-sheet'
import { whatMatters } from '@/lib/cost/what-matters'

const sheet = costSheet()
const upkeep = (more: Partial<CostAnswers>, table: CostSheet = sheet) =>
  upkeepFromSheet({ ...costDefaults, ...more }, table)
const levers = (more: Partial<CostAnswers>, table: CostSheet = sheet) =>
  whatMatters({ ...costDefaults, ...more }, table)

/** The table with other figures: the first treatment of a full head, a touch-up, the years between by S0. */
const withFigures = (first: ClaimValue, touchUp: ClaimValue, gap: ClaimValue): CostSheet => ({
  ...sheet,
  quotes: sheet.quotes.map(one =>
    one.id === 'full-head.s0' ? { ...one, price: { ...one.price, value: first } } : one,
  ),
  upkeep: {
    price: { ...sheet.upkeep.price, value: touchUp },
    intervals: { ...sheet.upkeep.intervals, S0: { ...sheet.upkeep.intervals.S0, value: gap } },
  },
})
const noQuotes: CostSheet = { ...sheet, quotes: sheet.quotes.filter(one => one.source !== 'S0') }

describe('the treatment and its touch-ups', () => {
  it.each([
    ['S0', 1, '0', '$2,000–$4,000'],
    ['S0', 4, '0', '$2,000–$4,000'],
    ['S0', 5, '0–1', '$2,000–$5,000'],
    ['S0', 6, '0–1', '$2,000–$5,000'],
    ['S0', 7, '1', '$2,500–$5,000'],
    ['S0', 8, '1', '$2,500–$5,000'],
    ['S0', 9, '1–2', '$2,500–$6,000'],
    ['S0', 12, '1–2', '$2,500–$6,000'],
    ['S0', 13, '2–3', '$3,000–$7,000'],
    ['S0', 40, '6–9', '$5,000–$13,000'],
    ['S2', 6, '0', '$2,000–$4,000'],
    ['S2', 7, '0–1', '$2,000–$5,000'],
    ['S2', 40, '4–6', '$4,000–$10,000'],
    ['S3', 3, '0', '$2,000–$4,000'],
    ['S3', 4, '0–1', '$2,000–$5,000'],
    ['S3', 40, '7–13', '$5,500–$17,000'],
  ] as const)('by the gap of %s over %i years: %s touch-ups, %s', (interval, years, touchupsText, totalText) => {
    expect(upkeep({ interval, years })).toMatchObject([{ source: interval, years, touchupsText, totalText }])
  })

  it.each([
    ['crown', '$1,200–$2,000 + 1–2 × $500–$1,000 = $1,700–$4,000'],
    ['hairline', '$1,500–$2,500 + 1–2 × $500–$1,000 = $2,000–$4,500'],
    ['scar-fut', '$800–$1,500 + 1–2 × $500–$1,000 = $1,300–$3,500'],
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
        touchups: { low: 1, high: 1 },
        touchupsText: '1',
        total: { low: 2500, high: 5000 },
        totalText: '$2,500–$5,000',
        sum: '$2,000–$4,000 + 1 × $500–$1,000 = $2,500–$5,000',
        claims: ['cost.full-head.us-2026.s0', 'cost.touchup.us-2026.s0', 'touchup.after-6-8-years.s2'],
        gapClaim: 'touchup.after-6-8-years.s2',
      },
    ])
  })

  it.each([
    [
      { low: 5, high: null },
      { low: 1, high: 1 },
    ],
    [
      { low: null, high: 4 },
      { low: 2, high: 2 },
    ],
    [
      { low: 4, high: 5 },
      { low: 1, high: 2 },
    ],
  ])('take the one end of an open gap for both: every %o over ten years', (gap, touchups) => {
    const table = withFigures({ low: 100, high: 200 }, { low: 10, high: 20 }, gap)
    expect(upkeep({ interval: 'S0' }, table)[0]?.touchups).toEqual(touchups)
  })

  it.each([
    [
      { low: null, high: 3000 },
      { low: 100, high: 400 },
      { low: 100, high: 3400 },
    ],
    [
      { low: 1000, high: 3000 },
      { low: null, high: 400 },
      { low: 1000, high: 3400 },
    ],
    [
      { low: 1000, high: null },
      { low: 100, high: 400 },
      { low: 1100, high: 400 },
    ],
    [
      { low: 1000, high: 3000 },
      { low: 100, high: null },
      { low: 1100, high: 3000 },
    ],
  ])('count nothing for an open end: %o + 1 × %o', (first, touchUp, total) => {
    expect(upkeep({ interval: 'S0' }, withFigures(first, touchUp, { low: 5, high: 5 }))[0]?.total).toEqual(total)
  })

  it('have no sum without a first price by S0, whatever the others say', () => {
    expect(upkeep({}, noQuotes)).toEqual([])
    expect(levers({}, noQuotes)).toEqual([])
  })
})

describe('which figure moves the sum', () => {
  it('moves one figure between its ends while the others stay in the middle', () => {
    expect(levers({ interval: 'S0' })).toEqual([
      { id: 'price', low: 2750, high: 4750, from: { low: 2000, high: 4000 }, swing: 2000 },
      { id: 'gap', low: 3750, high: 4500, from: { low: 4, high: 6 }, swing: 750 },
      { id: 'touch-up', low: 3500, high: 4000, from: { low: 500, high: 1000 }, swing: 500 },
    ])
  })

  it('weighs the gap most over twenty years by S3', () => {
    expect(levers({ interval: 'S3', years: 20 })).toEqual([
      { id: 'gap', low: 5250, high: 7500, from: { low: 3, high: 5 }, swing: 2250 },
      { id: 'price', low: 5000, high: 7000, from: { low: 2000, high: 4000 }, swing: 2000 },
      { id: 'touch-up', low: 5000, high: 7000, from: { low: 500, high: 1000 }, swing: 2000 },
    ])
  })

  it('starts from the price by S0 wherever it stands in the table', () => {
    expect(levers({}, { ...sheet, quotes: sheet.quotes.toReversed() })).toEqual(levers({}))
  })

  it('takes the gaps of all the sources together, from the shortest to the longest', () => {
    expect(levers({}).find(lever => lever.id === 'gap')?.from).toEqual({ low: 3, high: 8 })
  })

  it('leaves all but the price out of the first year', () => {
    expect(levers({ years: 1, area: 'crown' }).map(({ id, low, high, swing }) => [id, low, high, swing])).toEqual([
      ['price', 1200, 2000, 800],
      ['touch-up', 1600, 1600, 0],
      ['gap', 1600, 1600, 0],
    ])
  })

  it('takes the one end of an open range for both', () => {
    const table = withFigures({ low: null, high: 3000 }, { low: 400, high: null }, { low: 5, high: 5 })
    expect(levers({ interval: 'S0' }, table).map(({ from }) => from)).toEqual([
      { low: 3000, high: 3000 },
      { low: 400, high: 400 },
      { low: 5, high: 5 },
    ])
  })
})
