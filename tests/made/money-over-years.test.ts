import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternativesFromTable } from '@/lib/cost/alternatives-from-table'
import { changeTable } from '@/lib/cost/change-table'
import { costAddress } from '@/lib/cost/cost-address'
import { costPartIds } from '@/lib/cost/cost-parts'
import { costTable } from '@/lib/cost/cost-table'
import type { OwnFigures } from '@/lib/cost/own-figures'
import { closed } from '@/lib/value/value'
import { moneyOverYears } from './money-over-years'

const table = costTable()
const answers = { ...costAddress.defaults, source: 'S0' } as const
const rowsWith = (own: OwnFigures = {}) => alternativesFromTable({ ...answers, own }, changeTable(table, own))

it.each(moneyOverYears)('$way over $years years comes to what its sources say', ({ way, years, low, high }) => {
  expect(
    rowsWith()
      .find(({ id }) => id === way)
      ?.at(years),
  ).toMatchObject({ low, high })
})

const range = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const own = fc.record(
  {
    'full-head.s0': range(20_000),
    'touch-up.s0': range(5000),
    'every-s0': range(40),
    minoxidil: range(300),
    finasteride: range(300),
    transplant: range(40_000),
    'every-transplant': range(40),
  },
  { requiredKeys: [] },
)

describe('whatever figures a reader puts in', () => {
  it('more years never cost less, in no option and in no part of it', () => {
    fc.assert(
      fc.property(own, fc.integer({ min: 1, max: 39 }), (figures, years) => {
        for (const { at, parts } of rowsWith(figures)) {
          const pairs = [
            [at(years), at(years + 1)],
            ...costPartIds.map(id => [parts(years)[id], parts(years + 1)[id]]),
          ] as const
          for (const [now, next] of pairs) {
            if (!now || !next) throw new Error('a part is missing')
            expect(closed(next).low).toBeGreaterThanOrEqual(closed(now).low)
            expect(closed(next).high).toBeGreaterThanOrEqual(closed(now).high)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('a higher price never makes a lower sum, nor do touch-ups that come sooner', () => {
    const years = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(own, fc.constantFrom('minoxidil', 'transplant', 'touch-up.s0'), years, (figures, id, year) => {
        const { low, high } = figures[id as 'minoxidil'] ?? { low: 100, high: 200 }
        const sums = (more: number) =>
          rowsWith({ ...figures, [id]: { low: low + more, high: high + more } }).map(({ at }) => closed(at(year)))
        const [before, after] = [sums(0), sums(50)]
        for (const [i, { low: least, high: most }] of before.entries()) {
          expect(after[i]?.low).toBeGreaterThanOrEqual(least)
          expect(after[i]?.high).toBeGreaterThanOrEqual(most)
        }
        const every = (gap: number) =>
          closed(rowsWith({ ...figures, 'every-s0': { low: gap, high: gap } })[0]?.at(year) as never).high
        expect(every(4)).toBeGreaterThanOrEqual(every(5))
      }),
      { numRuns: 60 },
    )
  })
})
