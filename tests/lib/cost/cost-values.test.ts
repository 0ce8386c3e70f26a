import { describe, expect, it } from 'vitest'
import { multiplyValue } from '@/lib/cost/multiply-value'
import { spanValues } from '@/lib/cost/span-values'

describe('a price times sessions', () => {
  it('takes the fewest for the low end and the most for the high end', () => {
    expect(multiplyValue({ low: 500, high: 1400 }, { low: 2, high: 4 })).toEqual({ low: 1000, high: 5600 })
  })

  it('leaves an open end open and multiplies what is said of it', () => {
    expect(multiplyValue({ low: null, under: 1000, high: 3000 }, { low: 3, high: 3 })).toEqual({
      low: null,
      under: 3000,
      high: 9000,
    })
    expect(multiplyValue({ low: 800, high: null, over: 900, about: true }, { low: 2, high: 2 })).toEqual({
      low: 1600,
      high: null,
      over: 1800,
      about: true,
    })
  })

  it('takes the one end of an open number of sessions', () => {
    expect(multiplyValue({ low: 10, high: 20 }, { low: 2, high: null })).toEqual({ low: 20, high: 40 })
    expect(multiplyValue({ low: 10, high: 20 }, { low: null, high: 3 })).toEqual({ low: 30, high: 60 })
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
    expect(multiplyValue(price, sessions)).toStrictEqual(total)
  })
})

describe('the span of some ranges', () => {
  it('runs from the lowest to the highest named figure', () => {
    expect(
      spanValues([
        { low: 2000, high: 4000, about: true },
        { low: null, under: 3000, high: 9000 },
      ]),
    ).toEqual({ low: 2000, high: 9000 })
  })

  it('is a single range itself, with its "about"', () => {
    expect(spanValues([{ low: 1, high: 2, about: true }])).toEqual({ low: 1, high: 2, about: true })
  })

  it('is open where nobody names an end', () => {
    expect(
      spanValues([
        { low: null, under: 5, high: 9 },
        { low: null, under: 3, high: 8 },
      ]),
    ).toEqual({ low: null, under: 3, high: 9 })
    expect(
      spanValues([
        { low: 5, high: null, over: 9 },
        { low: 4, high: null },
      ]),
    ).toEqual({ low: 4, high: null, over: 9 })
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
    expect(spanValues(values)).toStrictEqual(span)
  })

  it('is not a range where there is nothing', () => {
    expect(() => spanValues([])).toThrow(new RangeError('no values to span'))
  })
})
