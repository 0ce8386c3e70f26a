import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlternativeRow, alternativesFromSheet } from '@/lib/cost/alternatives-from-sheet'
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
