import { type Build, builds, type Sex } from './build'
import { bustAt } from './bust'
import { isScalp } from './hairline'
import { headDistance } from './head-distance'
import { NO_REGION, type PointCloud, type Points } from './point-cloud'
import { rankPoints } from './rank-points'
import { regionAt, scalpRegions } from './regions'
import { FINEST_GRAIN, skinGrain } from './skin-grain'
import { skinTone } from './skin-tone'
import { type Distance, poolSurface, type SurfacePool } from './surface-pool'
import { openness } from './trace-head'

/** How close the points of the last round stand, in head units: the scalp's dots closer than the skin's. */
export interface Closeness {
  readonly skin: number
  readonly scalp: number
}

/** About 30,000 points on the skin and 14,700 on the scalp. */
export const FINE: Closeness = { skin: 0.0172, scalp: 0.0147 }

/** Places in the pool for each one that is chosen, about. */
const CHOICE = 12
const SEED = 20261

/** Samples the head's surface as a point cloud. The same closeness gives the same cloud. */
export function bakeCloud(sex: Sex, closeness: Closeness): PointCloud {
  const build = builds[sex]
  const distance: Distance = (x, y, z) => headDistance(x, y, z, build)
  const onScalp = (x: number, y: number, z: number) => y > -0.85 && isScalp(x, y, z, sex)
  const skinShare = (x: number, y: number, z: number) =>
    bustAt(x, y, z) > 0 ? (FINEST_GRAIN / skinGrain(x, y, z)) ** 2 : 0
  const skin = poolSurface(distance, density(closeness.skin * FINEST_GRAIN), SEED, skinShare)
  const scalp = poolSurface(distance, density(closeness.scalp), SEED + 1, (x, y, z) => (onScalp(x, y, z) ? 1 : 0))
  const regionOf = (x: number, y: number, z: number) =>
    onScalp(x, y, z) ? scalpRegions.indexOf(regionAt(x, y, z)) : NO_REGION
  return {
    skin: describe(skin, rankPoints(skin, closeness.skin, skinGrain, FINEST_GRAIN), build, regionOf),
    scalp: describe(
      scalp,
      rankPoints(scalp, closeness.scalp, () => 1, 1),
      build,
      regionOf,
    ),
  }
}

/** Blue noise that leaves no gap has about 0.7 points for each square of its distance. */
function density(closest: number): number {
  return (CHOICE * 0.7) / (closest * closest)
}

function describe(pool: SurfacePool, order: readonly number[], build: Build, regionOf: RegionOf): Points {
  const distance: Distance = (x, y, z) => headDistance(x, y, z, build)
  const count = order.length
  const pick = (from: Float32Array) =>
    Float32Array.from({ length: count * 3 }, (_, k) => from[(order[Math.floor(k / 3)] ?? 0) * 3 + (k % 3)] ?? 0)
  const position = pick(pool.position)
  const normal = pick(pool.normal)
  const [open, tone] = [new Float32Array(count), new Float32Array(count)]
  const region = new Uint8Array(count)
  for (let i = 0; i < count; i += 1) {
    const [x = 0, y = 0, z = 0] = position.subarray(i * 3, i * 3 + 3)
    const [nx = 0, ny = 0, nz = 0] = normal.subarray(i * 3, i * 3 + 3)
    open[i] = Math.min(1, openness(x, y, z, nx, ny, nz, distance))
    tone[i] = Math.max(0, skinTone(x, y, z, build))
    region[i] = regionOf(x, y, z)
  }
  return { count, position, normal, open, tone, region }
}

type RegionOf = (x: number, y: number, z: number) => number
