import { describe, expect, it } from 'vitest'
import type { ClaimValue } from '@/content/evidence/claims.schema'
import { addValues } from '@/lib/value/add-values'
import { monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { spanValues } from '@/lib/value/span-values'
import { between, endsOf, exactly, type Value } from '@/lib/value/value'

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
