import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlternativeRow, alternativesFromTable } from '@/lib/cost/alternatives-from-table'
import { breakEven, sayMeeting } from '@/lib/cost/break-even'
import { changeTable } from '@/lib/cost/change-table'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costPartIds, sumOfParts } from '@/lib/cost/cost-parts'
import type { CostByYear } from '@/lib/cost/upkeep-from-table'
import { whatMatters } from '@/lib/cost/what-matters'
import { bothEnds, exactly } from '@/lib/value/value'
import { madeTable, usd } from './made-table'

const table = madeTable
const rowsOf = (more: Partial<CostAnswers> = {}) => alternativesFromTable({ ...costAddress.defaults, ...more }, table)
type Ends = ReturnType<typeof bothEnds>
const at = (rows: readonly AlternativeRow[], id: string, years: number) => rows.find(row => row.id === id)?.at(years)

describe('what else the money may go to', () => {
  it.each([
    ['smp', 10, 7500, 21_000],
    ['minoxidil', 10, 3600, 14_400],
    ['finasteride', 1, 360, 1080],
    ['both', 5, 3600, 12_600],
    ['transplant', 40, 15_000, 45_000],
    ['transplant-medicine', 10, 22_200, 70_200],
    // 900 + 120 × 60 + 4 × 600, and 1,200 + 120 × 150 + 9 × 900.
    ['hair-system', 10, 10_500, 27_300],
    ['hair-system', 1, 1620, 3000],
    ['nothing', 40, 0, 0],
  ])('%s comes to its sum over %i years', (id, years, low, high) => {
    expect(at(rowsOf(), id, years)).toEqual(usd(low, high))
  })

  it.each([
    ['smp', 1, 6000, 12_000],
    ['smp', 20, 9000, 30_000],
    ['minoxidil', 1, 360, 1440],
    ['finasteride', 20, 7200, 21_600],
    ['both', 1, 720, 2520],
    ['transplant', 1, 15_000, 45_000],
    ['transplant-medicine', 1, 15_720, 47_520],
  ])('counts each source’s gap, and twelve months to the year: %s over %i years', (id, years, low, high) => {
    expect(at(rowsOf({ years: 33 }), id, years)).toEqual(usd(low, high))
  })

  it('follows one gap where one is asked for', () => {
    expect(at(rowsOf({ interval: 'S2' }), 'smp', 10)).toEqual(usd(7500, 15_000))
  })

  it('holds a second SMP row where the kept prices go further than the answer, and only there', () => {
    expect(at(rowsOf(), 'smp-all', 10)).toEqual(usd(2700, 36_000))
    expect(at(rowsOf({ sessions: 4 }), 'smp-all', 1)).toEqual(usd(1200, 36_000))
    expect(rowsOf({ source: 'S2', region: 'turkey' }).find(row => row.id === 'smp-all')?.label).toBe('SMP, any place')
    for (const answers of [{ source: 'S0' }, { source: 'S3' }, { area: 'crown' }] as const)
      expect(rowsOf(answers).some(row => row.id === 'smp-all')).toBe(false)
  })

  it('counts with the reader’s own figures, and says where', () => {
    const own = { finasteride: { low: 10, high: 10 }, 'every-s0': { low: 5, high: 5 } }
    const rows = alternativesFromTable({ ...costAddress.defaults, own }, changeTable(table, own))
    expect(at(rows, 'both', 1)).toEqual(usd(480, 1560))
    expect(rows.filter(row => row.own).map(row => row.id)).toEqual([
      'smp',
      'smp-all',
      'finasteride',
      'both',
      'transplant-medicine',
    ])
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
      ['smp-all', 'SMP, all prices', []],
      ['minoxidil', 'Minoxidil', ['comparison.minoxidil-cost.s0']],
      ['finasteride', 'Finasteride', ['comparison.finasteride-cost.s0']],
      ['both', 'Both medicines', ['comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0']],
      ['transplant', 'Hair transplant', ['comparison.transplant-cost-5k-15k.s0']],
      [
        'transplant-medicine',
        'Transplant and both',
        ['comparison.transplant-cost-5k-15k.s0', 'comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0'],
      ],
      [
        'hair-system',
        'A glued hair system',
        ['e87-glued-piece-first', 'e87-glued-piece-care', 'e87-glued-piece-anew', 'e87-glued-piece-lasts'],
      ],
      ['nothing', 'Nothing at all', []],
    ])
  })

  it.each([usd(8000, null, { over: 15_000 }), usd(null, 15_000), usd(0, 0)])(
    'leaves an end open that a price leaves open: %o',
    value => {
      const once = [{ from: 'comparison.transplant-cost-8k-15k.s0' as const, value }]
      const alternatives = [
        { id: 'transplant' as const, label: '', option: null, whose: null, once, monthly: [], again: [] },
      ] as const
      expect(at(alternativesFromTable(costAddress.defaults, { ...table, alternatives }), 'transplant', 10)).toEqual(
        value,
      )
    },
  )

  it('never costs less over more years, and never turns its ends round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), years => {
        for (const row of rowsOf()) {
          const [now, next] = [row.at(years), row.at(years + 1)].map(bothEnds) as [Ends, Ends]
          if (now.low > now.high || next.low < now.low || next.high < now.high) throw new Error(`${row.id} ${years}`)
        }
      }),
    )
  })

  it('is made of its parts, and no part ever shrinks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), years => {
        for (const { at: sum, parts } of rowsOf()) {
          expect(bothEnds(sumOfParts(parts(years)))).toEqual(bothEnds(sum(years)))
          for (const id of costPartIds) {
            const [now, next] = [bothEnds(parts(years)[id]), bothEnds(parts(years + 1)[id])]
            expect(next.low >= now.low && next.high >= now.high).toBe(true)
          }
        }
      }),
    )
  })

  it('counts another transplant as often as the reader says, and none at the very end', () => {
    const own = { 'every-transplant': { low: 10, high: 20 } }
    const rows = alternativesFromTable({ ...costAddress.defaults, own }, changeTable(table, own))
    expect(at(rows, 'transplant', 10)).toEqual(usd(15_000, 45_000))
    expect(at(rows, 'transplant', 20)).toEqual(usd(15_000, 90_000))
    expect(at(rows, 'transplant', 21)).toEqual(usd(30_000, 135_000))
    expect(at(rows, 'hair-system', 10)).toEqual(usd(10_500, 27_300))
    expect(rows.filter(row => row.own).map(row => row.id)).toEqual(['smp-all', 'transplant', 'transplant-medicine'])
  })

  it('is set beside SMP only where SMP has a sum over the years', () => {
    expect(rowsOf({ area: 'touch-up' })).toEqual([])
    expect(rowsOf({ area: 'crown' }).map(row => row.id)).toHaveLength(8)
    expect(rowsOf({ area: 'crown', region: 'turkey' })).toEqual([])
    expect(rowsOf({ source: 'S4' })).toEqual([])
  })
})

describe('when two ways have cost the same', () => {
  it('is a range of years, for the prices are ranges', () => {
    const line =
      (low: number, high: number): CostByYear =>
      years =>
        usd(low * years, high * years)
    const once =
      (low: number, high: number): CostByYear =>
      () =>
        usd(low, high)
    expect(breakEven(once(1000, 2000), line(100, 200))).toEqual({ maybe: 5, surely: 20 })
    expect(breakEven(once(100, 100), line(100, 100))).toEqual({ maybe: 1, surely: 1 })
    expect(breakEven(once(100_000, 100_000), line(1, 2))).toEqual({ maybe: null, surely: null })
  })

  it('is told of what is paid once or by the month alone, whatever the reader has come again', () => {
    const own = { 'every-transplant': { low: 10, high: 20 } }
    for (const rows of [rowsOf(), alternativesFromTable({ ...costAddress.defaults, own }, changeTable(table, own))])
      expect(rows.flatMap(({ id }) => sayMeeting(rows, id)?.says ?? [])).toEqual([
        'Minoxidil has cost as much as SMP',
        'Finasteride has cost as much as SMP',
        'Both medicines have cost as much as SMP',
        'SMP has cost as much as a transplant',
      ])
    const again = table.alternatives.flatMap(row => row.again)
    const alternatives = table.alternatives.map(row => (row.id === 'transplant' ? { ...row, again } : row))
    const comesAgain = alternativesFromTable(costAddress.defaults, { ...table, alternatives })
    expect(sayMeeting(comesAgain, 'transplant')).toBeNull()
  })

  const flat =
    (n: number): CostByYear =>
    () =>
      exactly(n, 'usd')
  const yearly =
    (n: number): CostByYear =>
    years =>
      exactly(n * years, 'usd')

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
    expect(breakEven(flat(1000), years => usd(years, years * 200))).toEqual({ maybe: 5, surely: null })
  })

  it('counts a year as sure only if it stays so', () => {
    const steps: CostByYear = years => exactly(years < 10 ? 50 : 500, 'usd')
    expect(breakEven(steps, yearly(20)).surely).toBe(25)
  })

  it('tells no first year where the end that it rests on is named by nobody', () => {
    expect(breakEven(flat(1000), () => usd(1, null))).toEqual({ maybe: 'untold', surely: null })
    expect(breakEven(() => usd(null, 1000), yearly(100))).toEqual({ maybe: 'untold', surely: 10 })
    expect(breakEven(() => usd(1000, null), yearly(5000))).toEqual({ maybe: 1, surely: null })
  })
})

describe('which figure moves the sum most', () => {
  it('names each once, the largest first, with the sum at both of its ends', () => {
    const levers = whatMatters(costAddress.defaults, table)
    expect(levers.map(({ id, sum }) => [id, sum.low, sum.high])).toEqual([
      ['price', 8250, 14_250],
      ['gap', 11_250, 15_750],
      ['touch-up', 10_500, 12_000],
    ])
  })

  it('has nothing to say where there is no sum', () => {
    expect(whatMatters({ ...costAddress.defaults, area: 'touch-up' }, table)).toEqual([])
  })
})
