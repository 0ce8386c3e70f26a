import { describe, expect, it } from 'vitest'
import type { ClaimValue } from '@/content/evidence/claims.schema'
import { addValues } from '@/lib/value/add-values'
import { isBelow, liesWithin, sameEnds, surelyReaches } from '@/lib/value/compare-values'
import { inDays, inYears, monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { spanValues } from '@/lib/value/span-values'
import {
  between,
  bothEnds,
  closed,
  endsOf,
  exactly,
  highestOf,
  isIn,
  middleOf,
  rounded,
  type Value,
} from '@/lib/value/value'

const usd = (value: ClaimValue): Value<'usd'> => ({ ...value, unit: 'usd' })
const spanOf = (...values: ClaimValue[]) => endsOf(spanValues(values.map(usd)))
const timesSessions = (price: ClaimValue, sessions: ClaimValue) => {
  const { unit, ...total } = multiplyValue({ ...price, unit: 'usd/session' }, { ...sessions, unit: 'sessions' })
  expect(unit).toBe('usd')
  return total
}

describe('a price times sessions', () => {
  it('takes the fewest for the low end and the most for the high end', () => {
    expect(timesSessions({ low: 500, high: 1400 }, { low: 2, high: 4 })).toEqual({ low: 1000, high: 5600 })
  })

  it('leaves an open end open and multiplies what is said of it', () => {
    expect(timesSessions({ low: null, under: 1000, high: 3000 }, { low: 3, high: 3 })).toEqual({
      low: null,
      under: 3000,
      high: 9000,
    })
    expect(timesSessions({ low: 800, high: null, over: 900, about: true }, { low: 2, high: 2 })).toEqual({
      low: 1600,
      high: null,
      over: 1800,
      about: true,
    })
  })

  it('takes the one end of an open number of sessions', () => {
    expect(timesSessions({ low: 10, high: 20 }, { low: 2, high: null })).toEqual({ low: 20, high: 40 })
    expect(timesSessions({ low: 10, high: 20 }, { low: null, high: 3 })).toEqual({ low: 30, high: 60 })
  })

  it.each([
    [
      { low: 0, high: 300 },
      { low: 0, high: 2 },
      { low: 0, high: 600 },
    ],
    [
      { low: 500, high: 1000 },
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ],
    [
      { low: 0, high: 0 },
      { low: 3, high: 3 },
      { low: 0, high: 0 },
    ],
    [
      { low: null, high: 0 },
      { low: 2, high: 3 },
      { low: null, high: 0 },
    ],
    [
      { low: null, under: 100, high: 300 },
      { low: 2, high: 3 },
      { low: null, under: 200, high: 900 },
    ],
    [
      { low: 100, high: null, over: 300 },
      { low: 2, high: 3 },
      { low: 200, high: null, over: 900 },
    ],
    [
      { low: 100, high: 200 },
      { low: null, high: null },
      { low: 100, high: 200 },
    ],
  ])('takes nought for a figure, and says no more of an end than the price does: %o × %o', (price, sessions, total) => {
    expect(timesSessions(price, sessions)).toStrictEqual(total)
  })
})

describe('the span of some ranges', () => {
  it('runs from the lowest to the highest named figure', () => {
    expect(spanOf({ low: 2000, high: 4000, about: true }, { low: null, under: 3000, high: 9000 })).toEqual({
      low: 2000,
      high: 9000,
    })
  })

  it('is a single range itself, with its "about"', () => {
    expect(spanOf({ low: 1, high: 2, about: true })).toEqual({ low: 1, high: 2, about: true })
  })

  it('is open where nobody names an end', () => {
    expect(spanOf({ low: null, under: 5, high: 9 }, { low: null, under: 3, high: 8 })).toEqual({
      low: null,
      under: 3,
      high: 9,
    })
    expect(spanOf({ low: 5, high: null, over: 9 }, { low: 4, high: null })).toEqual({ low: 4, high: null, over: 9 })
  })

  it.each([
    [
      [
        { low: 1, high: 5 },
        { low: 0, high: 4 },
      ],
      { low: 0, high: 5 },
    ],
    [
      [
        { low: null, high: 9 },
        { low: null, high: 8 },
      ],
      { low: null, high: 9 },
    ],
    [
      [
        { low: 3, high: null },
        { low: 2, high: null },
      ],
      { low: 2, high: null },
    ],
    [
      [
        { low: 5, high: null, over: 9 },
        { low: 4, high: null, over: 12 },
      ],
      { low: 4, high: null, over: 12 },
    ],
    [
      [
        { low: 5, high: null, over: 9 },
        { low: 1, high: 7 },
      ],
      { low: 1, high: 7 },
    ],
    [
      [
        { low: null, under: 3, high: 9 },
        { low: 1, high: 7 },
      ],
      { low: 1, high: 9 },
    ],
    [
      [
        { low: 1, high: 2, about: true as const },
        { low: 1, high: 2, about: true as const },
      ],
      { low: 1, high: 2 },
    ],
  ])('lets a named end decide over an open one: %o', (values, span) => {
    expect(spanOf(...values)).toStrictEqual(span)
  })

  it('is not a range where there is nothing', () => {
    expect(() => spanValues([])).toThrow(new RangeError('no values to span'))
  })

  it('is none over two units, where the types could not see it', () => {
    const mixed: Value[] = [exactly(1, 'hours'), exactly(1, 'days')]
    expect(() => spanValues(mixed)).toThrow(new RangeError('hours and days have no span'))
  })
})

describe('a sum', () => {
  it.each<[ClaimValue, ClaimValue, ClaimValue]>([
    [
      { low: 1, high: 2 },
      { low: 10, high: 20 },
      { low: 11, high: 22 },
    ],
    [
      { low: null, high: 2 },
      { low: 10, high: 20 },
      { low: null, high: 22 },
    ],
    [
      { low: 1, high: 2 },
      { low: 10, high: null },
      { low: 11, high: null },
    ],
    [
      { low: null, under: 3, high: 9 },
      { low: 1, high: 2 },
      { low: null, under: 4, high: 11 },
    ],
    [
      { low: 1, high: 2 },
      { low: null, under: 3, high: 9 },
      { low: null, under: 4, high: 11 },
    ],
    [
      { low: 8, high: null, over: 15 },
      { low: 1, high: 2 },
      { low: 9, high: null, over: 17 },
    ],
    [
      { low: null, under: 3, high: 9 },
      { low: null, high: 2 },
      { low: null, high: 11 },
    ],
    [
      { low: 1, high: 2, about: true },
      { low: 1, high: 1 },
      { low: 2, high: 3, about: true },
    ],
    [
      { low: 1, high: 2 },
      { low: 1, high: 1, about: true },
      { low: 2, high: 3, about: true },
    ],
  ])('adds end by end, and leaves open what either leaves open: %o + %o', (a, b, sum) => {
    expect(addValues(usd(a), usd(b))).toStrictEqual(usd(sum))
  })

  it('is none over two units, where the types could not see it', () => {
    const month: Value = exactly(1, 'usd/month')
    expect(() => addValues<Value['unit']>(usd({ low: 1, high: 1 }), month)).toThrow(RangeError)
  })

  it('of a rate by months is dollars', () => {
    expect(multiplyValue(between({ low: 10, high: 40 }, 'usd/month'), monthsOf(2))).toEqual(
      usd({ low: 240, high: 960 }),
    )
    expect(multiplyValue(usd({ low: 10, high: 40 }), exactly(3, 'times'))).toEqual(usd({ low: 30, high: 120 }))
  })
})

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
