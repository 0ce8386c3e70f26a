import { describe, expect, it, test } from 'vitest'
import { builds, sexes } from '@/lib/scalp/head/build'
import { headDistance } from '@/lib/scalp/head/head-distance'
import type { HairMesh } from '@/lib/scalp/lit/hair-mesh'
import { combHair } from '@/lib/scalp/preview/comb-hair'
import { MARK } from '@/lib/scalp/preview/preview-marks'
import { sceneOf } from './preview-scenes'

/** Every twentieth point of a scalp as a hair, every hundredth as a grey one. */
const kindOf = (count: number) =>
  Uint8Array.from({ length: count }, (_, i) => (i % 100 === 0 ? MARK.greyHair : i % 20 === 0 ? MARK.hair : MARK.none))

function comb(sex: (typeof sexes)[number], length: 'short' | 'long'): HairMesh {
  const { scalp } = sceneOf(sex).cloud
  const hair = combHair(scalp, kindOf(scalp.count), length)
  if (!hair) throw new Error('this hair is too short to lie')
  return hair
}

/** The ribbons of a mesh, each as the middles between its two edges, from root to tip, and whether it is grey. */
function ribbonsOf({ count, position, own, index }: HairMesh) {
  const goesOn = new Set<number>()
  for (let k = 0; k < index.length; k += 6) goesOn.add(index[k + 4] ?? 0)
  const ribbons: { isGrey: boolean; middles: (readonly [number, number, number])[] }[] = []
  for (let corner = 0; corner < count; corner += 2) {
    const half = (axis: number) => ((position[corner * 3 + axis] ?? 0) + (position[corner * 3 + 3 + axis] ?? 0)) / 2
    if (!goesOn.has(corner + 1)) ribbons.push({ isGrey: own[corner * 2] === 1, middles: [] })
    ribbons.at(-1)?.middles.push([half(0), half(1), half(2)])
  }
  return ribbons
}

test.each(['razor', 'stubble'] as const)('hair cut to %s does not lie', length => {
  const { scalp } = sceneOf('man').cloud
  expect(combHair(scalp, kindOf(scalp.count), length)).toBeUndefined()
})

describe.each(sexes.flatMap(sex => (['short', 'long'] as const).map(length => [length, sex] as const)))(
  '%s hair of a %s',
  (length, sex) => {
    const hair = comb(sex, length)
    const ribbons = ribbonsOf(hair)

    it('has a ribbon for each hair, grey ones as grey ribbons, and is the same each time', () => {
      const kind = kindOf(sceneOf(sex).cloud.scalp.count)
      expect(ribbons.filter(({ isGrey }) => !isGrey)).toHaveLength(kind.filter(one => one === MARK.hair).length)
      expect(ribbons.filter(({ isGrey }) => isGrey)).toHaveLength(kind.filter(one => one === MARK.greyHair).length)
      expect(comb(sex, length)).toEqual(hair)
    })

    it('never enters the head by more than its own thickness', () => {
      const depths = ribbons.flatMap(({ middles }) => middles.map(place => headDistance(...place, builds[sex])))
      expect(Math.min(...depths)).toBeGreaterThan(-0.06)
    })

    it('runs on from place to place without a gap, its directions at unit length', () => {
      for (const { middles } of ribbons) {
        for (const [i, to] of middles.entries()) {
          const from = middles[i - 1]
          if (from) expect(Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])).toBeLessThan(0.15)
        }
      }
      for (const list of [hair.normal, hair.way]) {
        for (let k = 0; k < list.length; k += 303) {
          expect(Math.hypot(...list.subarray(k, k + 3))).toBeCloseTo(1, 3)
        }
      }
    })
  },
)

describe('long hair', () => {
  const ribbons = ribbonsOf(comb('woman', 'long'))

  it('stays on its side of the parting, in front of the crown', () => {
    for (const { middles } of ribbons) {
      const side = Math.abs(middles[0]?.[0] ?? 0) > 0.05 ? Math.sign(middles[0]?.[0] ?? 0) : 0
      for (const [x, , z] of middles) if (side !== 0 && z > -0.1) expect(x * side).toBeGreaterThan(-0.05)
    }
  })

  it('falls to the jaw, where it is cut, and leaves the face free', () => {
    const tips = ribbons.flatMap(({ middles }) => (middles.length > 8 ? [middles.at(-1)?.[1] ?? 0] : []))
    expect(Math.min(...tips)).toBeGreaterThan(-0.8)
    expect(Math.min(...tips)).toBeLessThan(-0.62)
    const overFace = ribbons
      .flatMap(({ middles }) => middles)
      .filter(([x, y, z]) => z > 0.3 && y < 0.2 && Math.abs(x) < 0.44)
    expect(overFace).toEqual([])
  })
})
