import type { Sex } from '@/lib/scalp/head/build'
import { openForehead } from '@/lib/scalp/head/open-forehead'
import { type PointCloud, readPointCloud } from '@/lib/scalp/head/point-cloud'
import { browHair } from '@/lib/scalp/lit/brow-hair'
import type { HairMesh } from '@/lib/scalp/lit/hair-mesh'
import { type LitMesh, readLitMesh } from '@/lib/scalp/lit/lit-mesh'
import { nativeHairline } from './preview-fields'

/** A head with what every picture of it needs and no setting changes. */
export interface PreviewScene {
  readonly head: Sex
  readonly cloud: PointCloud
  /** The head's surface. */
  readonly mesh: LitMesh
  /** Its brows and lashes. */
  readonly brows: HairMesh
  /** For each scalp point how full hair stands there before any loss. */
  readonly grown: Float32Array
}

/** Works out once for a head what all its pictures share. */
export function readScene(points: PointCloud, head: Sex, mesh: LitMesh): PreviewScene {
  const cloud = openForehead(points)
  return { head, cloud, mesh, brows: browHair(head), grown: nativeHairline(cloud.scalp, head) }
}

/** Reads a head from the bytes of its points and of its surface. */
export const readHead = (points: ArrayBuffer, mesh: ArrayBuffer, head: Sex): PreviewScene =>
  readScene(readPointCloud(points), head, readLitMesh(mesh))
