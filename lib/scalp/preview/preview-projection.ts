import { type Camera, type Viewpoint, viewpointOf } from '@/lib/scalp/head/camera'
import { isInOval, type Oval, ovalOf, PREVIEW_FRAME } from './preview-camera'
import { CELL, DEPTH_CELLS, EMPTY } from './preview-depth'
import { mapFoot } from './preview-foot'
import type { PreviewScene } from './preview-scene'
import { silhouette } from './preview-silhouette'
import { type ProjectedPoints, projectPoints } from './project-points'

/** What a cell without a point counts for: a little outside the bust. */
const OUTSIDE = -0.1
/** How many cells around its own a point stands before. */
const REACH = 2
/** No dot is so wide that it would reach farther than this into the wanted part, in pixels. */
const WIDEST = 12

/** What one view sees of a scene. */
export interface PreviewProjection {
  readonly camera: Camera
  readonly view: Viewpoint
  readonly skin: ProjectedPoints
  /** Nearness to the reader of what fills a cell, row by row. */
  readonly depth: Float32Array
  /** How much of each cell is skin, 0 to 1. */
  readonly cover: Float32Array
  /** How deep what fills a cell lies inside the bust, in head units: it ends where this is 0. */
  readonly inside: Float32Array
  /** The part of the frame's width that is wanted, and the oval in which it is shown. */
  readonly from: number
  readonly to: number
  readonly oval: Oval
}

/**
 * Projects all skin points and notes what they hide.
 * @param width of the oval in which the head is shown
 */
export function projectScene(scene: PreviewScene, camera: Camera, width = PREVIEW_FRAME): PreviewProjection {
  const { position, normal, count } = scene.cloud.skin
  const view = viewpointOf(camera)
  const skin = projectPoints(camera, view, position, normal)
  const depth = new Float32Array(DEPTH_CELLS * DEPTH_CELLS).fill(EMPTY)
  const filled = new Uint8Array(DEPTH_CELLS * DEPTH_CELLS)
  const inside = new Float32Array(DEPTH_CELLS * DEPTH_CELLS).fill(OUTSIDE)
  for (let i = 0; i < count; i += 1) {
    if ((skin.facing[i] ?? 0) <= -0.05) continue
    const column = Math.floor((skin.x[i] ?? 0) / CELL)
    const row = Math.floor((skin.y[i] ?? 0) / CELL)
    const last = DEPTH_CELLS - REACH
    if (column < REACH || row < REACH || column >= last || row >= last) continue
    const z = skin.z[i] ?? 0
    const foot = scene.foot[i] ?? 0
    // What shows of the chest behind the chin is no part of the bust's outline.
    if (foot > OUTSIDE) filled[row * DEPTH_CELLS + column] = 1
    for (let v = -REACH; v <= REACH; v += 1) {
      const middle = (row + v) * DEPTH_CELLS + column
      for (let cell = middle - REACH; cell <= middle + REACH; cell += 1) {
        if (z <= (depth[cell] ?? 0)) continue
        depth[cell] = z
        inside[cell] = foot
      }
    }
  }
  return {
    camera,
    view,
    skin,
    depth,
    cover: silhouette(filled, DEPTH_CELLS),
    inside: mapFoot(scene, camera, view, skin, depth).smooth(inside),
    from: 0,
    to: PREVIEW_FRAME,
    oval: ovalOf(camera, width),
  }
}

/** Whether a place lies beside the wanted part of the frame or outside its oval, so that no dot is drawn for it. */
export const isBeside = ({ from, to, oval }: PreviewProjection, x: number, y: number): boolean =>
  x < from - WIDEST || x > to + WIDEST || !isInOval(oval, x, y)

/** Whether the head fills a place of the frame. */
export const isSkin = ({ cover }: PreviewProjection, x: number, y: number): boolean =>
  (cover[Math.floor(y / CELL) * DEPTH_CELLS + Math.floor(x / CELL)] ?? 0) > 0.5
