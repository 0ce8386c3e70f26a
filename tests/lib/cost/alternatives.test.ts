import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlternativeRow, alternativesFromSheet, printRange } from '@/lib/cost/alternatives-from-sheet'
import { breakEven } from '@/lib/cost/break-even'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costDefaults } from '@/lib/cost/cost-params'
import { costSheet } from '@/lib/cost/cost-sheet'
import { whatMatters } from '@/lib/cost/what-matters'

const sheet = costSheet()
const rowsOf = (more: Partial<CostAnswers> = {}) => alternativesFromSheet({ ...costDefaults, ...more }, sheet)
const at = (rows: readonly AlternativeRow[], id: string, years: number) => rows.find(row => row.id === id)?.at(years)

describe('what else the money may go to', () => {
  it.each([
    ['smp', 10, 2500, 7000],
    ['minoxidil', 10, 1200, 4800],
    ['finasteride', 1, 120, 360],
    ['both', 5, 1200, 4200],
    ['transplant', 40, 5000, 15_000],
    ['transplant-medicine', 10, 7400, 23_400],
    ['nothing', 40, 0, 0],
  ])('%s comes to its sum over %i years', (id, years, low, high) => {
    expect(at(rowsOf(), id, years)).toEqual({ low, high })
  })

  it.each([
    ['smp', 1, 2000, 4000],
    ['smp', 20, 3000, 10_000],
    ['minoxidil', 1, 120, 480],
    ['finasteride', 20, 2400, 7200],
    ['both', 1, 240, 840],
    ['transplant', 1, 5000, 15_000],
    ['transplant-medicine', 1, 5240, 15_840],
  ])('counts each source’s gap, and twelve months to the year: %s over %i years', (id, years, low, high) => {
    expect(at(rowsOf({ years: 33 }), id, years)).toEqual({ low, high })
  })

  it('follows one gap where one is asked for', () => {
    expect(at(rowsOf({ interval: 'S2' }), 'smp', 10)).toEqual({ low: 2500, high: 5000 })
  })

  it('is named, with the claims that it rests on', () => {
    expect(rowsOf().map(({ id, label, claims }) => [id, label, claims])).toEqual([
      [
        'smp',
        'SMP',
        [
          'cost.full-head.us-2026.s0',
          'cost.touchup.us-2026.s0',
          'touchup.after-4-6-years.s0',
          'touchup.after-6-8-years.s2',
          'touchup.3-5-years.s3',
        ],
      ],
      ['minoxidil', 'Minoxidil', ['comparison.minoxidil-cost.s0']],
      ['finasteride', 'Finasteride', ['comparison.finasteride-cost.s0']],
      ['both', 'Both medicines', ['comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0']],
      ['transplant', 'Hair transplant', ['comparison.transplant-cost-5k-15k.s0']],
      [
        'transplant-medicine',
        'Transplant and both',
        ['comparison.transplant-cost-5k-15k.s0', 'comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0'],
      ],
      ['nothing', 'Nothing at all', []],
    ])
  })

  it.each([
    [
      { low: 8000, high: null, over: 15_000 },
      { low: 8000, high: 8000 },
    ],
    [
      { low: null, high: 15_000 },
      { low: 0, high: 15_000 },
    ],
    [
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ],
  ])('makes no figure of an open end: %o', (value, range) => {
    const claim = 'comparison.transplant-cost-8k-15k.s0'
    const alternatives = [{ id: 'transplant' as const, label: '', once: [{ claim, value }], monthly: [] }] as const
    expect(at(alternativesFromSheet(costDefaults, { ...sheet, alternatives }), 'transplant', 10)).toEqual(range)
  })

  it('prints a range as one figure where both ends are the same', () => {
    expect(printRange({ low: 0, high: 0 })).toBe('$0')
    expect(printRange({ low: 1200, high: 4800 })).toBe('$1,200–$4,800')
  })

  it('never costs less over more years, and never turns its ends round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), years => {
        for (const row of rowsOf()) {
          const [now, next] = [row.at(years), row.at(years + 1)]
          if (now.low > now.high || next.low < now.low || next.high < now.high) throw new Error(`${row.id} ${years}`)
        }
      }),
    )
  })

  it('is set beside SMP only where SMP has a sum over the years', () => {
    expect(rowsOf({ area: 'touch-up' })).toEqual([])
    expect(rowsOf({ area: 'crown' }).map(row => row.id)).toHaveLength(7)
  })
})

describe('when two ways have cost the same', () => {
  it('is a range of years, for the prices are ranges', () => {
    const line = (low: number, high: number) => (years: number) => ({ low: low * years, high: high * years })
    const once = (low: number, high: number) => () => ({ low, high })
    expect(breakEven(once(1000, 2000), line(100, 200))).toEqual({ maybe: 5, surely: 20 })
    expect(breakEven(once(100, 100), line(100, 100))).toEqual({ maybe: 1, surely: 1 })
    expect(breakEven(once(100_000, 100_000), line(1, 2))).toEqual({ maybe: null, surely: null })
  })

  const flat = (usd: number) => () => ({ low: usd, high: usd })
  const yearly = (usd: number) => (years: number) => ({ low: usd * years, high: usd * years })

  it.each([
    [1000, 25, { maybe: 40, surely: 40 }],
    [1001, 25, { maybe: null, surely: null }],
    [975, 25, { maybe: 39, surely: 39 }],
    [25, 25, { maybe: 1, surely: 1 }],
    [26, 25, { maybe: 2, surely: 2 }],
    [0, 0, { maybe: 1, surely: 1 }],
  ])('is looked for from the first year to the fortieth: $%i once or $%i a year', (once, year, met) => {
    expect(breakEven(flat(once), yearly(year))).toEqual(met)
  })

  it('may come though it never surely does', () => {
    expect(breakEven(flat(1000), years => ({ low: years, high: years * 200 }))).toEqual({ maybe: 5, surely: null })
  })

  it('counts a year as sure only if it stays so', () => {
    const steps = (years: number) => ({ low: years < 10 ? 50 : 500, high: years < 10 ? 50 : 500 })
    expect(breakEven(steps, years => ({ low: years * 20, high: years * 20 })).surely).toBe(25)
  })
})

describe('which figure moves the sum most', () => {
  it('names each once, the largest first, with the sum at both of its ends', () => {
    const levers = whatMatters(costDefaults, sheet)
    expect(levers.map(({ id, low, high }) => [id, low, high])).toEqual([
      ['price', 2750, 4750],
      ['gap', 3750, 5250],
      ['touch-up', 3500, 4000],
    ])
  })

  it('has nothing to say where there is no sum', () => {
    expect(whatMatters({ ...costDefaults, area: 'touch-up' }, sheet)).toEqual([])
  })
})
