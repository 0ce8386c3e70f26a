import { describe, expect, it } from 'vitest'
import { addDot, newDots } from '@/lib/scalp/preview/dot-list'
import { blurAt, blurDot } from '@/lib/scalp/preview/preview-blur'
import { paintDots } from '@/lib/scalp/preview/preview-paint'

/** All the pigment of a dot as it comes out on paper, in whole pixels. */
function painted(radius: number, alpha: number, soft: number): number {
  const list = newDots(1)
  addDot(list, 100, 100, radius, soft, alpha, 0)
  const pixels = new Uint8ClampedArray(200 * 200 * 4).fill(255)
  paintDots(pixels, list, 200, 1, 0, 200)
  return pixels.reduce((all, level, i) => all + (i % 4 === 0 ? 255 - level : 0), 0) / 255
}

describe('the blur of distance', () => {
  it('is one minute of arc, four times enlarged like the drawing itself', () => {
    const millimetres = (distance: 'close' | 'arm' | 'talk') => (blurAt(distance) * 113 * 2.355) / 4
    expect(millimetres('close')).toBeCloseTo(0.087, 3)
    expect(millimetres('arm')).toBeCloseTo(0.204, 3)
    expect(millimetres('talk')).toBeCloseTo(0.436, 3)
  })

  it.each([
    [6, 3],
    [8, 8],
    [5, 12],
  ])('spreads a dot of radius %d by %d and keeps its pigment', (radius, blur) => {
    const dot = blurDot(radius, 0.9, blur)
    expect(dot.radius).toBeGreaterThan(radius)
    expect(dot.alpha).toBeLessThan(0.9)
    expect(painted(dot.radius, dot.alpha, dot.soft) / painted(radius, 0.9, 0)).toBeGreaterThan(0.85)
    expect(painted(dot.radius, dot.alpha, dot.soft) / painted(radius, 0.9, 0)).toBeLessThan(1.15)
  })

  it('leaves a dot as it is where there is none', () => {
    expect(blurDot(2, 0.5, 0)).toEqual({ radius: 2, soft: 0, alpha: 0.5 })
  })
})
