import { type Build, builds, type Sex } from './build'
import { bustAt } from './bust'
import { smoothstep } from './distance'
import { isScalp } from './hairline'
import { headDistance } from './head-distance'
import { NO_REGION, type PointCloud, type Points } from './point-cloud'
import { rankPoints } from './rank-points'
import { regionAt, scalpRegions } from './regions'
import { skinTone } from './skin-tone'
import type { Distance } from './slope'
import { poolSurface, type SurfacePool } from './surface-pool'
import { openness } from './trace-head'

/** The finest grain of all: that of eyes, nose and mouth. */
const FINEST_GRAIN = 0.5

/**
 * How wide apart the skin's points stand, against the middle of the range: fine where form is small (eyes, nose, mouth,
 * then the rest of the face and the ears), coarse on the bare scalp and the shoulders, which are smooth.
 */
function skinGrain(x: number, y: number, z: number): number {
  const scalp = smoothstep(-0.1, 0.75, y) * smoothstep(0.62, 0.2, z - 0.5 * y)
  const back = smoothstep(0.1, -0.55, z)
  const body = smoothstep(-0.85, -1.45, y + 0.25 * z)
  const ear = smoothstep(0.45, 0.25, Math.hypot(Math.abs(x) - 0.7, (y + 0.1) * 0.9, z + 0.05))
  const features = smoothstep(0.62, 0.38, Math.hypot(x * 1.1, (y + 0.2) * 0.95)) * smoothstep(0.3, 0.5, z)
  const coarse = Math.max(scalp * 0.6, back * 0.55, body) * (1 - 0.7 * ear)
  return (0.74 + coarse * 0.8) * (1 - features) + FINEST_GRAIN * features
}

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
