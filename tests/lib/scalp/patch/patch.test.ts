import { describe, expect, test } from 'vitest'
import { drawPatch, goodPatch, type PatchPlan, patchSpots } from '@/lib/scalp/patch/patch'
import { patchTones } from '@/lib/scalp/patch/patch-tones'

const small: PatchPlan = { ...goodPatch, width: 120, height: 90 }
const gapsOf = (dots: readonly { x: number; y: number }[]) =>
  dots.map((dot, i) =>
    Math.min(...dots.filter((_, k) => k !== i).map(other => Math.hypot(other.x - dot.x, other.y - dot.y))),
  )
const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) / mean
}

describe('a patch of skin', () => {
  test('is the same text for the same plan, and another for another seed', () => {
    expect(drawPatch(small)).toBe(drawPatch(small))
    expect(drawPatch({ ...small, seed: 8 })).not.toBe(drawPatch(small))
  })

  test('random dots keep clear of each other and differ in their gaps; a grid does not', () => {
    const random = gapsOf(patchSpots(small).pigment)
    const grid = gapsOf(patchSpots({ ...small, tone: 'light', spacing: 'grid' }).pigment)
    expect(Math.min(...random)).toBeGreaterThan(small.gap * small.scale * 0.95)
    expect(spread(random)).toBeGreaterThan(0.03)
    expect(spread(grid)).toBeLessThan(1e-6)
  })

  test('an early session is a first part of the same dots, evenly spread', () => {
    const whole = patchSpots(small).pigment
    const first = patchSpots({ ...small, share: 0.4 }).pigment
    expect(first).toEqual(whole.slice(0, first.length))
    expect(first.length).toBe(Math.round(whole.length * 0.4))
    expect(Math.min(...gapsOf(first))).toBeGreaterThan(Math.min(...gapsOf(whole)) * 1.2)
  })

  test('a soft edge has dots on both sides of the line, a ruled one on one side alone', () => {
    const plan: PatchPlan = { ...small, tone: 'light', width: 300, height: 200, scale: 6, edgeAt: 0.6 }
    const below = (edge: PatchPlan['edge']) => patchSpots({ ...plan, edge }).pigment.filter(({ y }) => y > 121).length
    expect(below('straight')).toBe(0)
    expect(below('soft')).toBeGreaterThan(3)
    const row = patchSpots({ ...plan, edge: 'straight' }).pigment.filter(({ y }) => Math.abs(y - 120) < 0.01)
    expect(row.length).toBeGreaterThan(40)
  })

  test('ink that is too deep is drawn wider and without a rim', () => {
    const widths = (plan: PatchPlan) =>
      [...drawPatch(plan).matchAll(/stroke-width="([\d.]+)"/g)].map(([, w]) => Number(w))
    expect(Math.max(...widths({ ...small, depth: 'deep' }))).toBeGreaterThan(2 * Math.max(...widths(small)))
  })

  test('hair was there first: pigment goes between', () => {
    const { pigment, hairs } = patchSpots({ ...small, stubble: 0.4 })
    expect(hairs.length).toBeGreaterThan(5)
    for (const hair of hairs) {
      expect(Math.min(...pigment.map(({ x, y }) => Math.hypot(x - hair.x, y - hair.y)))).toBeGreaterThan(8)
    }
  })

  test('each option changes the drawing', () => {
    const base = drawPatch(small)
    const changes: Partial<PatchPlan>[] = [
      { spacing: 'grid' },
      { spacing: 'clumps' },
      { dot: 0.6 },
      { gap: 1.2 },
      { strength: 0.5 },
      { ink: 'tattoo' },
      { depth: 'deep' },
      { edge: 'soft' },
      { edge: 'straight' },
      { share: 0.5 },
      { stubble: 0.5 },
      { grain: 2 },
      ...(Object.keys(patchTones) as (keyof typeof patchTones)[])
        .filter(tone => tone !== small.tone)
        .map(tone => ({ tone })),
    ]
    const drawn = changes.map(change => drawPatch({ ...small, ...change }))
    expect(drawn).not.toContain(base)
    expect(new Set(drawn).size).toBe(changes.length)
  })
})
