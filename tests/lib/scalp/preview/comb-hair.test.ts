import { describe, expect, it, test } from 'vitest'
import { builds, sexes } from '@/lib/scalp/head/build'
import { combHair, type Strands } from '@/lib/scalp/preview/comb-hair'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { MARK } from '@/lib/scalp/preview/preview-marks'
import { sceneOf } from './preview-scenes'

/** Every twentieth point of a scalp as a hair, every hundredth as a grey one. */
const kindOf = (count: number) =>
  Uint8Array.from({ length: count }, (_, i) => (i % 100 === 0 ? MARK.greyHair : i % 20 === 0 ? MARK.hair : MARK.none))

function comb(sex: (typeof sexes)[number], length: 'short' | 'long'): Strands {
  const { scalp } = sceneOf(sex).cloud
  const strands = combHair(scalp, kindOf(scalp.count), length)
  if (!strands) throw new Error('this hair is too short to lie')
  return strands
}

const placeOf = ({ position }: Strands, dot: number) =>
  [position[dot * 3] ?? 0, position[dot * 3 + 1] ?? 0, position[dot * 3 + 2] ?? 0] as const
/** The first dot of each strand. */
const rootsOf = ({ along, count }: Strands) => [...along.subarray(0, count).keys()].filter(dot => along[dot] === 0)

test.each(['razor', 'stubble'] as const)('hair cut to %s does not lie', length => {
  const { scalp } = sceneOf('man').cloud
  expect(combHair(scalp, kindOf(scalp.count), length)).toBeUndefined()
})

describe.each(sexes.flatMap(sex => (['short', 'long'] as const).map(length => [length, sex] as const)))(
  '%s hair of a %s',
  (length, sex) => {
    const strands = comb(sex, length)

    it('has a strand for each hair, grey ones as grey strands, and is the same each time', () => {
      const kind = kindOf(sceneOf(sex).cloud.scalp.count)
      const of = (mark: number) => kind.filter(one => one === mark).length
      const roots = rootsOf(strands)
      expect(roots.filter(dot => strands.kind[dot] === MARK.hair)).toHaveLength(of(MARK.hair))
      expect(roots.filter(dot => strands.kind[dot] === MARK.greyHair)).toHaveLength(of(MARK.greyHair))
      expect(comb(sex, length)).toEqual(strands)
    })

    it('never enters the head', () => {
      const deepest = Math.min(
        ...Array.from({ length: strands.count }, (_, dot) => headDistance(...placeOf(strands, dot), builds[sex])),
      )
      expect(deepest).toBeGreaterThan(-0.06)
    })

    it('runs on from dot to dot without a gap', () => {
      for (let dot = 1; dot < strands.count; dot += 1) {
        if (strands.along[dot] === 0) continue
        expect(strands.along[dot]).toBeGreaterThan(strands.along[dot - 1] ?? 1)
        const [from, to] = [placeOf(strands, dot - 1), placeOf(strands, dot)]
        expect(Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])).toBeLessThan(0.09)
      }
    })
  },
)

describe('long hair', () => {
  const strands = comb('woman', 'long')

  it('stays on its side of the parting', () => {
    let side = 0
    for (let dot = 0; dot < strands.count; dot += 1) {
      const [x] = placeOf(strands, dot)
      if (strands.along[dot] === 0) side = Math.abs(x) > 0.05 ? Math.sign(x) : 0
      if (side !== 0) expect(x * side).toBeGreaterThan(-0.05)
    }
  })

  it('falls to the jaw, where it is cut, and leaves the face free', () => {
    const tips = [...strands.kind.subarray(0, strands.count).keys()].filter(dot => (strands.along[dot] ?? 0) > 0.1)
    const lowest = Math.min(...tips.map(dot => placeOf(strands, dot)[1]))
    expect(lowest).toBeGreaterThan(-0.75)
    expect(lowest).toBeLessThan(-0.6)
    const overFace = Array.from({ length: strands.count }, (_, dot) => placeOf(strands, dot)).filter(
      ([x, y, z]) => z > 0.3 && y < 0.2 && Math.abs(x) < 0.45,
    )
    expect(overFace).toEqual([])
  })
})
