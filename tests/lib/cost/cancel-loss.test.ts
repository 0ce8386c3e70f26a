import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancelLoss, type OfferTerms } from '@/lib/cost/cancel-loss'
import { between, closed } from '@/lib/value/value'
import { usd } from './made-table'

const terms = (more: Partial<OfferTerms> = {}): OfferTerms => ({
  total: usd(3000, 3000),
  deposit: 300,
  until: 7,
  due: 1,
  ...more,
})

describe('what cancelling costs', () => {
  it.each([
    ['the deposit comes back on its last day', {}, 7, usd(0, 0)],
    ['a day later it is lost', {}, 6, usd(300, 300)],
    ['the day before all of it is due', {}, 1, usd(3000, 3000)],
    ['on the day, too', {}, 0, usd(3000, 3000)],
    ['without a day for the deposit it may be lost or not', { until: null }, 30, usd(0, 300)],
    ['a deposit above the price is lost up to the price', { total: usd(200, 250), due: null }, 0, usd(200, 250)],
    ['without a deposit nothing is lost before all is due', { deposit: null }, 2, usd(0, 0)],
    ['a price that is not known is lost as a whole', { total: null }, 0, null],
    ['its deposit is known', { total: null }, 3, usd(300, 300)],
    ['where all is due first, that holds', { until: 1, due: 5 }, 3, usd(3000, 3000)],
  ] as const)('%s', (_, more, days, loss) => {
    expect(cancelLoss(terms(more), days)).toEqual(loss)
  })

  it('is not told by terms that name neither a deposit nor a day on which all is due', () => {
    expect(cancelLoss(terms({ deposit: null, due: null }), 3)).toBeNull()
  })

  const days = fc.integer({ min: 0, max: 365 })
  const offer = fc.record({
    total: fc
      .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }))
      .map(([low, more]) => between({ low, high: low + more }, 'usd')),
    deposit: fc.integer({ min: 0, max: 30_000 }),
    until: fc.option(days),
    due: fc.option(days),
  })

  it('never costs less later, never more than the price, and never less than nothing', () => {
    fc.assert(
      fc.property(offer, days, days, (one, a, b) => {
        const [later, sooner] = [Math.min(a, b), Math.max(a, b)].map(day => cancelLoss(one, day))
        if (!later || !sooner) throw new Error('a deposit tells')
        const price = closed(one.total)
        for (const end of ['low', 'high'] as const) {
          expect(closed(later)[end]).toBeGreaterThanOrEqual(closed(sooner)[end])
          expect(closed(later)[end]).toBeLessThanOrEqual(price[end])
          expect(closed(sooner)[end]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('never costs less with a larger deposit', () => {
    fc.assert(
      fc.property(offer, days, fc.integer({ min: 0, max: 1000 }), (one, day, more) => {
        const [less, larger] = [one, { ...one, deposit: one.deposit + more }].map(each => cancelLoss(each, day))
        if (!less || !larger) throw new Error('a deposit tells')
        expect(closed(larger).high).toBeGreaterThanOrEqual(closed(less).high)
        expect(closed(larger).low).toBeGreaterThanOrEqual(closed(less).low)
      }),
    )
  })
})
