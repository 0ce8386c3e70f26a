import { angleRound } from './head-map'
import { NO_REGION, type PointCloud, type Points } from './point-cloud'

/** The skin's points stand closer on the forehead than dots on a scalp: so many of them stand as wide apart as those. */
const AS_WIDE = 0.53
/** The forehead: above the brows, before this angle round the head. Behind it a hairline is never moved. */
const FOREHEAD = { above: 0.24, below: 0.6, angle: 66 } as const

const isForehead = ({ position, region }: Points, i: number): boolean => {
  const [x = 0, y = 0, z = 0] = position.subarray(i * 3, i * 3 + 3)
  if (region[i] !== NO_REGION || z < 0 || y < FOREHEAD.above || y > FOREHEAD.below) return false
  return angleRound(x, z) < FOREHEAD.angle
}

/**
 * The same cloud with places for dots on the forehead too, where no hairline that can be chosen comes but poor work does.
 * They are points of the skin, set among the scalp's own by their rank, so any first part is still evenly spread.
 */
export function openForehead({ skin, scalp }: PointCloud): PointCloud {
  const from = (points: Points, last: number) =>
    Array.from({ length: last }, (_, i) => ({ points, i, rank: i / last })).filter(
      ({ i }) => points === scalp || isForehead(points, i),
    )
  const all = [...from(scalp, scalp.count), ...from(skin, Math.floor(skin.count * AS_WIDE))]
  all.sort((a, b) => a.rank - b.rank)
  const pick = (list: 'open' | 'tone') => Float32Array.from(all, ({ points, i }) => points[list][i] ?? 0)
  const pickThree = (list: 'position' | 'normal') => {
    const picked = new Float32Array(all.length * 3)
    for (const [to, { points, i }] of all.entries()) picked.set(points[list].subarray(i * 3, i * 3 + 3), to * 3)
    return picked
  }
  return {
    skin,
    scalp: {
      count: all.length,
      position: pickThree('position'),
      normal: pickThree('normal'),
      open: pick('open'),
      tone: pick('tone'),
      region: Uint8Array.from(all, ({ points, i }) => points.region[i] ?? NO_REGION),
    },
  }
}
