import { describe, expect, test } from 'vitest'
import { insideHair } from '@/lib/scalp/head/hair-edge'
import { hairAt, treatedAt } from '@/lib/scalp/head/hairline'

describe('the hairline', () => {
  test.each([
    ['the vertex', [0.1, 1, -0.1], 1],
    ['the back of the head', [0.2, 0.3, -0.95], 1],
    ['the forehead', [0.2, 0.3, 0.68], 0],
    ['the cheek', [0.4, -0.3, 0.5], 0],
    ['the low neck', [0.1, -1.1, -0.8], 0],
  ] as const)('%s has hair %#', (_name, [x, y, z], hair) => {
    expect(hairAt(x, y, z)).toBeCloseTo(hair, 5)
  })

  test('stands higher at the temples than in the middle of the front', () => {
    expect(insideHair(0, 0.58)).toBeGreaterThan(0)
    expect(insideHair(40, 0.58)).toBeLessThan(0)
  })

  test('grows soft: values between bare and full along the front', () => {
    const front = Array.from({ length: 40 }, (_, i) => hairAt(0.1, 0.5 + i * 0.005, 0.65))
    expect(front.filter(hair => hair > 0.05 && hair < 0.95).length).toBeGreaterThan(6)
  })

  test('is treated on one half only', () => {
    expect(treatedAt(0.3, 0.9, -0.1)).toBe(1)
    expect(treatedAt(-0.3, 0.9, -0.1)).toBe(0)
  })
})
