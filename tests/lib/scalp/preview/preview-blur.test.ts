import { describe, expect, it } from 'vitest'
import { layDot } from '@/lib/scalp/lit/lay-dot'
import { newView } from '@/lib/scalp/lit/raster'
import { blurAt, blurDot } from '@/lib/scalp/preview/preview-blur'

/** All the light that a black dot takes from white skin, in whole pixels. */
function painted(radius: number, alpha: number, soft: number): number {
  const view = newView(200, [0, 200])
  view.below.fill(1)
  view.alpha.fill(1)
  const none = new Float32Array(3)
  layDot(view, 100, 100, radius, soft, alpha, { through: none, adds: none, keepsShine: true, ownShine: none })
  return view.below.reduce((all, light, i) => all + (i % 3 === 0 ? 1 - light : 0), 0)
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
