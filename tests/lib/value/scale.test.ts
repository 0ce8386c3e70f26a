import { nice, ticks as ticksOf } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceScale, scaleBetween, weekScale } from '@/lib/value/scale'
import { between, exactly, type Value } from '@/lib/value/value'

const upTo = (high: number): Value<'usd'> => between({ low: 0, high }, 'usd')

describe('a scale', () => {
  it.each([
    [4000, [0, 2000, 4000]],
    [4001, [0, 2000, 4000, 6000]],
    [9000, [0, 5000, 10_000]],
    [2, [0, 1, 2]],
    [0, [0, 0.5, 1]],
  ])('ends at a round number that holds %i, and is written at %o', (most, ticks) => {
    expect(niceScale([upTo(most)]).ticks).toEqual(ticks)
  })

  it('holds every end that is named, and reaches as far as it is asked to', () => {
    expect(niceScale([upTo(5), { low: 7, high: null, unit: 'usd' }, null]).to).toBe(10)
    expect(niceScale([{ low: null, high: 3, unit: 'usd' }], 20, 4).ticks).toEqual([0, 5, 10, 15, 20])
  })

  it('starts and ends with a tick, and has every figure on it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), fc.integer({ min: 1, max: 8 }), (figures, steps) => {
        const { ticks, to } = niceScale(
          figures.map(n => exactly(n, 'usd')),
          1,
          steps,
        )
        expect([ticks[0], ticks.at(-1)]).toEqual([0, to])
        expect(to).toBeGreaterThanOrEqual(Math.max(...figures))
      }),
    )
  })

  it('takes the steps that d3 takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 8 }), (most, steps) => {
        const [, to] = nice(0, most, steps)
        const { ticks } = niceScale([exactly(most, 'usd')], 1, steps)
        expect(ticks.map(n => n.toFixed(6))).toEqual(ticksOf(0, to, steps).map(n => n.toFixed(6)))
      }),
      { numRuns: 5000 },
    )
  })

  it('places a number in per cent, and what lies beyond at its ends', () => {
    const { at } = scaleBetween(10, 20)
    expect([10, 12.5, 20, 9, 21].map(at)).toEqual(['0%', '25%', '100%', '0%', '100%'])
    expect([0, 10].map(scaleBetween(0, 10, [], 4).at)).toEqual(['4%', '100%'])
    expect(scaleBetween(5, 5).at(5)).toBe('0%')
    expect(scaleBetween(0, 3).at(1)).toBe('33.33%')
  })
})

describe('a scale of days', () => {
  it.each([
    [[], 21, [0, 7, 14, 21]],
    [[12], 21, [0, 7, 14, 21]],
    [[20], 28, [0, 7, 14, 21, 28]],
    [[40], 42, [0, 14, 28, 42]],
    [[41], 49, [0, 14, 28, 42]],
    [[110], 112, [0, 28, 56, 84, 112]],
    [[700], 707, [0, 112, 224, 336, 448, 560, 672]],
  ])('that holds %o ends at whole weeks, day %i, and is written at %o', (days, to, ticks) => {
    expect(weekScale(days)).toMatchObject({ to, ticks })
  })
})
