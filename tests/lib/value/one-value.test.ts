import { describe, expect, it } from 'vitest'
import type { ClaimValue } from '@/content/evidence/claims.schema'
import { isBelow, liesWithin, sameEnds, surelyReaches } from '@/lib/value/compare-values'
import { inDays, inYears } from '@/lib/value/convert-value'
import { bothEnds, closed, exactly, highestOf, isIn, middleOf, rounded, type Value } from '@/lib/value/value'

const usd = (value: ClaimValue): Value<'usd'> => ({ ...value, unit: 'usd' })

describe('two values', () => {
  const open = usd({ low: null, high: 9 })
  const over = usd({ low: 9, high: null })
  const [low, mid, high] = [usd({ low: 1, high: 3 }), usd({ low: 3, high: 5 }), usd({ low: 4, high: 6 })]

  it('lie one below the other only if they share no figure, and never by an open end', () => {
    expect([isBelow(low, high), isBelow(low, mid), isBelow(high, low)]).toEqual([true, false, false])
    expect([isBelow(over, usd({ low: 99, high: 99 })), isBelow(low, open)]).toEqual([false, false])
  })

  it('reach one another for sure where the least is no less than the most', () => {
    expect([surelyReaches(mid, low), surelyReaches(high, mid), surelyReaches(low, mid)]).toEqual([true, false, false])
    expect([surelyReaches(open, low), surelyReaches(high, over)]).toEqual([false, false])
  })

  it('lie within one another with both ends, of which none is open', () => {
    expect([liesWithin(mid, mid), liesWithin(mid, low), liesWithin(low, usd({ low: 1, high: 9 }))]).toEqual([
      true,
      false,
      true,
    ])
    expect([liesWithin(open, open), liesWithin(low, over)]).toEqual([false, false])
  })

  it('are the same where their ends are, whatever else is said', () => {
    expect([sameEnds(low, usd({ low: 1, high: 3, about: true })), sameEnds(low, mid)]).toEqual([true, false])
  })
})

describe('one value', () => {
  it('closes an open end with the other one', () => {
    expect(closed(usd({ low: 6, high: null, over: 9 }))).toEqual(usd({ low: 6, high: 6 }))
    expect(closed(usd({ low: null, high: 4 }))).toEqual(usd({ low: 4, high: 4 }))
  })

  it('has a middle, a highest, whole ends', () => {
    expect(middleOf(usd({ low: 2, high: 5 }))).toEqual(exactly(3.5, 'usd'))
    expect(middleOf(usd({ low: null, high: 5 }))).toEqual(exactly(5, 'usd'))
    expect(highestOf(usd({ low: 2, high: 5 }))).toEqual(exactly(5, 'usd'))
    expect(rounded(usd({ low: 2.4, high: 2.5 }))).toEqual(usd({ low: 2, high: 3 }))
  })

  it('names both ends where it has to, or says so', () => {
    expect(bothEnds(usd({ low: 2, high: 5, about: true }))).toEqual(usd({ low: 2, high: 5 }))
    expect(() => bothEnds(usd({ low: 2, high: null }))).toThrow(RangeError)
    expect(() => bothEnds(usd({ low: null, high: 2 }))).toThrow(RangeError)
  })

  it('knows its unit', () => {
    const value: Value = exactly(1, 'days')
    expect([isIn(value, 'hours', 'days'), isIn(value, 'hours')]).toEqual([true, false])
  })

  it('is counted in years and in days', () => {
    expect(inYears({ low: 7, high: 32, unit: 'months' })).toEqual({ low: 7 / 12, high: 32 / 12, unit: 'years' })
    expect(inYears({ low: 6, high: null, unit: 'year' })).toEqual({ low: 6, high: null, unit: 'years' })
    expect(inDays({ low: 2, high: 3, about: true, unit: 'weeks' })).toEqual({
      low: 14,
      high: 21,
      about: true,
      unit: 'days',
    })
    expect(inDays({ low: null, high: 2, unit: 'months' })).toEqual({ low: null, high: 60, unit: 'days' })
    expect(inDays({ low: 48, high: 48, unit: 'hours' })).toEqual({ low: 2, high: 2, unit: 'days' })
  })
})
