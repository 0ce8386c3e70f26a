import { describe, expect, it } from 'vitest'
import { contrastOf, coveredShare, lightness } from '@/lib/scalp/lit/contrast'
import { DENSE_DOTS } from '@/lib/scalp/preview/preview-blur'
import { namesOf, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { previewLights, previewSkins } from '@/content/scalp/scalp'
import { sceneOf } from '../preview/preview-scenes'

const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const
const contrast = (settings: Partial<PreviewSettings> = {}) => contrastOf({ ...previewDefaults, ...settings }, bands)
const change = (settings: Partial<PreviewSettings> = {}) => {
  const { before, after } = contrast(settings)
  return before - after
}

describe('the difference that dots make, in numbers', () => {
  it('measures lightness as CIE L* does', () => {
    expect(lightness(0)).toBe(0)
    expect(lightness(1)).toBeCloseTo(100)
    // A grey card of 18 % lies in the middle.
    expect(lightness(0.1842)).toBeCloseTo(50, 1)
    expect(lightness(216 / 24389)).toBeCloseTo(8)
  })

  it('counts as many dots on dense scalp as the clouds of both heads have', () => {
    for (const head of ['man', 'woman'] as const) {
      const { count, position } = sceneOf(head).cloud.scalp
      const at = (i: number) => [0, 1, 2].map(axis => position[i * 3 + axis] ?? 0)
      const reach = 0.15
      const middles = Array.from({ length: count }, (_, i) => i).filter(i => i % 97 === 0 && (at(i)[1] ?? 0) > 0.75)
      const near = (middle: number) => {
        const [x = 0, y = 0, z = 0] = at(middle)
        let sum = 0
        for (let i = 0; i < count; i += 1) {
          const [a = 0, b = 0, c = 0] = at(i)
          if (Math.hypot(a - x, b - y, c - z) < reach) sum += 1
        }
        return sum / (Math.PI * reach * reach)
      }
      const dense = middles.map(near).toSorted((a, b) => a - b)
      expect((dense[dense.length >> 1] ?? 0) / DENSE_DOTS).toBeCloseTo(1, 1)
    }
  })

  it('is darker after than before on every skin in every light, and changes nothing where nothing is done', () => {
    for (const skin of namesOf(previewSkins).map(Number) as PreviewSettings['skin'][])
      for (const light of namesOf(previewLights)) {
        expect(change({ skin, light }), `${skin} ${light}`).toBeGreaterThanOrEqual(0)
        expect(change({ skin, light, session: 0 })).toBe(0)
      }
    expect(change({ skin: 2 })).toBeGreaterThan(change({ skin: 10 }))
  })

  it('grows with sessions, with dots that are too big or too deep, and fades with the years', () => {
    expect(change({ session: 1 })).toBeLessThan(change({ session: 3 }))
    expect(change({ faults: ['big'] })).toBeGreaterThan(change())
    expect(change({ faults: ['deep'] })).toBeGreaterThan(change())
    expect(change({ years: 10 })).toBeLessThan(change())
    expect(coveredShare({ ...previewDefaults, dot: 5, faults: ['big', 'deep'] }, bands)).toBeLessThanOrEqual(1)
  })

  it('tells how far apart dots stand and what an eye resolves from where it looks', () => {
    expect(contrast().apart).toBeCloseTo(0.56)
    expect(contrast({ distance: 'close' }).resolved).toBeCloseTo(0.087, 3)
    expect(contrast({ distance: 'talk' }).resolved).toBeCloseTo(0.436, 3)
  })
})
