import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { coverageAreas, coveredAt } from '@/lib/scalp/head/coverage'
import { type HairLossPattern, hairLeft, hairLossPatterns, scarAt } from '@/lib/scalp/head/hair-loss'
import { insideHairline } from '@/lib/scalp/head/hairline'

const side = fc.double({ min: -1, max: 1, noNaN: true })
const place = fc.tuple(side, side, side)
const stages = (kind: 'norwood' | 'ludwig', last: number) =>
  Array.from(
    { length: last - 1 },
    (_, i) => [`${kind}-${i + 1}`, `${kind}-${i + 2}`] as [HairLossPattern, HairLossPattern],
  )

describe('hair loss', () => {
  test('has the ids of the quiz', () => {
    const ids: readonly string[] = candidacyQuestions.flatMap(question => question.answers.map(({ id }) => id))
    expect(hairLossPatterns.filter(id => !ids.includes(id))).toEqual([])
  })

  const pairs = [...stages('norwood', 7), ...stages('ludwig', 3)]

  test.each(pairs)('%s leaves everywhere as much hair as %s, or more', (less, more) => {
    fc.assert(fc.property(place, ([x, y, z]) => hairLeft(more, x, y, z) <= hairLeft(less, x, y, z)))
  })

  test.each(hairLossPatterns)('%s is a share everywhere', pattern => {
    fc.assert(
      fc.property(place, ([x, y, z]) => {
        const left = hairLeft(pattern, x, y, z)
        return left >= 0 && left <= 1
      }),
    )
  })

  test.each([
    ['norwood-1', 'the front', [0.1, 0.72, 0.56], 1],
    ['norwood-3', 'the bare corner', [0.42, 0.72, 0.37], 0],
    ['norwood-3', 'the forelock', [0, 0.8, 0.42], 1],
    ['norwood-4', 'the bridge', [0.3, 0.98, -0.1], 0.8],
    ['norwood-5', 'the crown', [0, 0.84, -0.66], 0],
    ['norwood-6', 'the vertex', [0.1, 1, -0.14], 0],
    ['norwood-7', 'the donor area', [0.1, -0.1, -0.9], 1],
    ['ludwig-3', 'the front line', [0.05, 0.62, 0.68], 1],
    ['ludwig-2', 'the parting', [0, 1, -0.05], 0],
    ['ludwig-2', 'the side', [0.66, 0.3, -0.1], 1],
    ['total', 'the nape', [0, -0.4, -0.8], 0],
  ] as const)('%s: %s', (pattern, _name, [x, y, z], left) => {
    expect(Math.abs(hairLeft(pattern, x, y, z) - left)).toBeLessThan(0.2)
  })

  test('draws a strip scar as a thin line at the back alone', () => {
    const heights = Array.from({ length: 200 }, (_, i) => -0.6 + i * 0.006)
    const crossed = heights.filter(y => scarAt(0, y, -0.9) > 0.5)
    expect(crossed.length * 0.006).toBeGreaterThan(0.02)
    expect(crossed.length * 0.006).toBeLessThan(0.09)
    expect(scarAt(0.3, 0.5, 0.6)).toBe(0)
  })
})

describe('hairlines', () => {
  const lines = [0, 0.35, 1].flatMap(height => [0, 1].map(straight => ({ height, straight })))

  test.each(lines)('height $height, straight $straight: a higher one is never fuller', line => {
    fc.assert(
      fc.property(place, ([x, y, z]) => {
        const here = insideHairline(line, x, y, z)
        const higher = insideHairline({ ...line, height: line.height + 0.2 }, x, y, z)
        return higher <= here + 1e-9
      }),
    )
  })

  test.each([0, 0.35, 1])(
    'height %f: the two sides of a straight front are alike, a soft one wavers a little',
    height => {
      fc.assert(
        fc.property(place, ([x, y, z]) => {
          if (z < 0.4) return
          const gap = (straight: number) =>
            insideHairline({ height, straight }, x, y, z) - insideHairline({ height, straight }, -x, y, z)
          expect(gap(1)).toBeCloseTo(0, 9)
          expect(Math.abs(gap(0))).toBeLessThan(0.9)
        }),
      )
    },
  )

  test('a straight one is harder: fewer places are half full', () => {
    const halfFull = (straight: number) =>
      Array.from({ length: 400 }, (_, i) =>
        insideHairline({ height: 0.35, straight }, 0.15, 0.4 + i * 0.001, 0.66),
      ).filter(full => full > 0.05 && full < 0.95).length
    expect(halfFull(1)).toBeLessThan(halfFull(0) / 3)
  })
})

test('areas to fill: each has its places, and full has all', () => {
  expect(coverageAreas.every(area => coveredAt('full', 0, 1, 0) >= coveredAt(area, 0, 1, 0))).toBe(true)
  expect(coveredAt('crown', 0, 0.85, -0.66)).toBeGreaterThan(0.9)
  expect(coveredAt('crown', 0, 0.7, 0.58)).toBe(0)
  expect(coveredAt('hairline', 0, 0.66, 0.62)).toBeGreaterThan(0.9)
  expect(coveredAt('mid-scalp', 0.1, 0.98, 0)).toBeGreaterThan(0.9)
  expect(coveredAt('temples', 0.52, 0.6, 0.36)).toBeGreaterThan(0.8)
})
