import type { Sex } from '@/lib/scalp/head/build'
import { footAt, isNearFoot } from '@/lib/scalp/head/bust'
import { nativeHairline } from './preview-fields'
import type { PointCloud } from '@/lib/scalp/head/point-cloud'

/** A point cloud with what every picture of it needs and no setting changes. */
export interface PreviewScene {
  readonly head: Sex
  readonly cloud: PointCloud
  /** For each skin point the scalp point beside it, -1 where there is none. */
  readonly beside: Int32Array
  /** For each skin point how deep it lies inside the ball that ends the bust, in head units; negative outside. */
  readonly foot: Float32Array
  /** The skin points near the end of the bust. */
  readonly end: Int32Array
  /** For each scalp point how full hair stands there before any loss. */
  readonly grown: Float32Array
}

/** Edge of a cell of the search grid in head units: a scalp point farther away is not beside. */
const CELL = 0.05

function keyOf(position: Float32Array, i: number): number {
  const cell = (axis: number) => Math.floor((position[i * 3 + axis] ?? 0) / CELL) + 64
  return (cell(0) << 14) | (cell(1) << 7) | cell(2)
}

/** Works out once for a cloud what all its pictures share. */
export function readScene(cloud: PointCloud, head: Sex): PreviewScene {
  const { skin, scalp } = cloud
  const cells = new Map<number, number>()
  // The lowest rank of a cell stands for it: the neighbourhood's fullness is what is asked for.
  for (let i = scalp.count - 1; i >= 0; i -= 1) {
    cells.set(keyOf(scalp.position, i), i)
  }
  const beside = new Int32Array(skin.count)
  const foot = new Float32Array(skin.count)
  for (let i = 0; i < skin.count; i += 1) {
    beside[i] = cells.get(keyOf(skin.position, i)) ?? -1
    foot[i] = footAt(skin.position[i * 3] ?? 0, skin.position[i * 3 + 1] ?? 0, skin.position[i * 3 + 2] ?? 0)
  }
  const end = Int32Array.from(foot.keys()).filter(i => isNearFoot(foot[i] ?? 0))
  return { head, cloud, beside, foot, end, grown: nativeHairline(scalp, head) }
}
