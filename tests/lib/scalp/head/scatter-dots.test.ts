import { describe, expect, test } from 'vitest'
import { type Dot, scatterDots } from '@/lib/scalp/head/scatter-dots'

const width = 120
const ramp = Float32Array.from({ length: width * 80 }, (_, i) => 2 + (i % width) / 20)

describe('scattered dots', () => {
  const dots = scatterDots(ramp, width, 7)

  test('keep the mean of their gaps from one another', () => {
    expect(nearest(dots, dots)).toBeGreaterThanOrEqual(1)
  })

  test('leave no room for another dot wider than two gaps', () => {
    const free = Array.from(ramp, (gap, i) => ({ x: (i % width) + 0.5, y: Math.floor(i / width) + 0.5, gap })).filter(
      spot => dots.every(dot => Math.hypot(dot.x - spot.x, dot.y - spot.y) > spot.gap * 2),
    )
    expect(free).toEqual([])
  })

  test('stand closer where the gap is smaller', () => {
    const left = dots.filter(({ x }) => x < width / 2).length
    expect(left).toBeGreaterThan((dots.length - left) * 1.8)
  })

  test('are evenly spread in any prefix: the first dots stand two gaps apart', () => {
    const first = dots.slice(0, Math.floor(dots.length / 8))
    expect(nearest(first, first)).toBeGreaterThan(2)
  })

  test('are the same again from the same seed, and others from another', () => {
    expect(scatterDots(ramp, width, 7)).toEqual(dots)
    expect(scatterDots(ramp, width, 8)).not.toEqual(dots)
  })

  test('keep clear of dots that are there already', () => {
    const more = scatterDots(
      ramp.map(gap => gap / 2),
      width,
      9,
      dots,
    )
    expect(more.length).toBeGreaterThan(0)
    expect(nearest(more, dots)).toBeGreaterThanOrEqual(1)
  })

  test('stay out of pixels without a gap', () => {
    const half = ramp.map((gap, i) => (i % width < 60 ? gap : 0))
    expect(scatterDots(half, width, 7).every(({ x }) => x < 60)).toBe(true)
  })
})

/** Smallest distance between two dots of the lists, as a share of the mean of their gaps. */
function nearest(some: readonly Dot[], others: readonly Dot[]): number {
  return some.reduce(
    (least, a) =>
      others.reduce(
        (least, b) => (a === b ? least : Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) / ((a.gap + b.gap) / 2))),
        least,
      ),
    Number.POSITIVE_INFINITY,
  )
}
