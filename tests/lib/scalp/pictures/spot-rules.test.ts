import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sheetSvg } from '@/lib/scalp/pictures/picture-sheet'
import { spotOrder } from '@/lib/scalp/pictures/spot-order'
import { spotRules } from '@/lib/scalp/pictures/spot-rules'

describe('a pair of "Spot the problem"', () => {
  test.each(['spot-grid', 'spot-low-line'])(
    '%s: the file is what its rule draws, to the byte',
    id => {
      for (const scheme of ['light', 'dark'] as const) {
        const rule = spotRules[id]
        expect(rule && sheetSvg(rule(scheme))).toBe(readFileSync(`public/pictures/${id}.svg`, 'utf8'))
      }
    },
    20_000,
  )

  test('stands in the order that its seed decides, the same each time, and either way about as often', () => {
    const seeds = Array.from({ length: 400 }, (_, i) => i + 1)
    const first = seeds.filter(seed => spotOrder(seed)[0] === 'poor').length
    expect(first).toBeGreaterThan(160)
    expect(first).toBeLessThan(240)
    expect(spotOrder(17)).toEqual(spotOrder(17))
  })
})
