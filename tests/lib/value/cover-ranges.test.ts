import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverRanges } from '@/lib/value/cover-ranges'

describe('how many ranges cover a value', () => {
  it('tells the stretches in order: 7–14 by one, and 7 and 14 by another each', () => {
    const reaches = [
      { low: 7, high: 14 },
      { low: 7, high: 7 },
      { low: 14, high: 14 },
    ]
    expect(coverRanges(reaches, 2, 60)).toEqual([
      { from: 6, to: 7, count: 1 },
      { from: 7, to: 8, count: 2 },
      { from: 8, to: 13, count: 1 },
      { from: 13, to: 14, count: 2 },
      { from: 14, to: 15, count: 1 },
    ])
  })

  it('counts an end that is not named for none, to the start or to the end of the axis', () => {
    expect(coverRanges([{ low: null, high: 14 }], 2, 60)).toEqual([
      { from: 0, to: 13, count: 0 },
      { from: 13, to: 14, count: 1 },
      { from: 14, to: 15, count: 1 },
    ])
    expect(coverRanges([{ low: 6, high: null }], 1, 10).map(({ count }) => count)).toEqual([1, 1, 0])
  })

  it('keeps within the axis, and has nothing to draw where nothing is given', () => {
    expect(coverRanges([{ low: 0, high: 0 }], 4, 60)).toEqual([{ from: 0, to: 2, count: 1 }])
    expect(coverRanges([{ low: null, high: null }], 4, 60)).toEqual([])
    expect(coverRanges([], 4, 60)).toEqual([])
  })

  it('gives every value within a range as often as ranges hold it', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 70 }), (ranges, n) => {
        const reaches = ranges.map(([low, length]) => ({ low, high: low + length }))
        const at = n + 0.5
        const held = reaches.filter(({ low, high }) => low < at && at < high).length
        const drawn = coverRanges(reaches, 0, 80).find(({ from, to }) => from < at && at < to)?.count ?? 0
        expect(drawn).toBe(held)
      }),
    )
  })
})
