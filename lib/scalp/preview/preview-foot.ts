import type { Camera, Vector, Viewpoint } from '@/lib/scalp/head/camera'
import { inward } from '@/lib/scalp/head/bust'
import { CELL, DEPTH_CELLS, isOpen } from './preview-depth'
import type { PreviewScene } from './preview-scene'
import type { ProjectedPoints } from './project-points'

/** How far a point near the end of the bust speaks for the cells around it, in cells. */
const REACH = 6
/** Farther from the end of the bust than this, in head units, it need not be told exactly. */
const NEAR = 0.25
/** How much a point says about the cells around it, row by row: the nearer the more, beyond the reach nothing. */
const says = Float32Array.from({ length: (2 * REACH + 1) ** 2 }, (_, at) => {
  const across = (at % (2 * REACH + 1)) - REACH
  const down = Math.floor(at / (2 * REACH + 1)) - REACH
  return Math.max(0, 1 - (across * across + down * down) / (REACH * REACH)) ** 2
})

/** Points near the end of the bust, gathered over the cells of a square map. */
export interface FootMap {
  /**
   * A point seen at a place of the map, in cells: how deep it lies inside the bust, in head units, and by how much
   * the skin around it lies deeper one cell to the right and one cell down.
   */
  add(x: number, y: number, foot: number, across: number, down: number): void
  /**
   * How deep what fills each cell lies inside: near the end a mean of what the points around say of it, the nearer the
   * weightier. Each point alone stands for itself, so a line through them would be ragged.
   * @param rough for each cell the depth of the point that fills it; made smooth in place
   */
  smooth(rough: Float32Array): Float32Array
}

/** @param edge cells along an edge of the square map */
export function newFootMap(edge: number): FootMap {
  const sums = new Float32Array(edge * edge)
  const weights = new Float32Array(edge * edge)
  return {
    add(x, y, foot, across, down) {
      const column = Math.floor(x)
      const row = Math.floor(y)
      const last = edge - REACH
      if (column < REACH || row < REACH || column >= last || row >= last) return
      let at = 0
      for (let v = row - REACH; v <= row + REACH; v += 1) {
        const end = v * edge + column + REACH
        // From the point to the middle of the row's first cell.
        let depth = foot + (v + 0.5 - y) * down + (column - REACH + 0.5 - x) * across
        for (let cell = end - 2 * REACH; cell <= end; cell += 1, at += 1, depth += across) {
          const weight = says[at] ?? 0
          sums[cell] = (sums[cell] ?? 0) + weight * depth
          weights[cell] = (weights[cell] ?? 0) + weight
        }
      }
    },
    smooth(rough) {
      for (let cell = 0; cell < rough.length; cell += 1) {
        const weight = weights[cell] ?? 0
        if (weight > 0 && Math.abs(rough[cell] ?? 0) < NEAR) rough[cell] = (sums[cell] ?? 0) / weight
      }
      return rough
    },
  }
}

/** Skin that leans more than this is taken to lean so much: at the very edge a step would lead nowhere. */
const STEEP = 0.3

/** Gathers the points near the end of the bust that the reader sees. */
export function mapFoot(
  scene: PreviewScene,
  { scale }: Camera,
  { right, up, toward }: Viewpoint,
  skin: ProjectedPoints,
  depth: Float32Array,
): FootMap {
  const map = newFootMap(DEPTH_CELLS)
  const { position, normal } = scene.cloud.skin
  const unit = CELL / scale
  for (const i of scene.end) {
    const x = skin.x[i] ?? 0
    const y = skin.y[i] ?? 0
    const facing = skin.facing[i] ?? 0
    if (facing <= -0.05 || !isOpen(depth, x, y, skin.z[i] ?? 0, facing)) continue
    const n = [normal[i * 3] ?? 0, normal[i * 3 + 1] ?? 0, normal[i * 3 + 2] ?? 0] as const
    const into = inward(position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0)
    // A step in the picture stays on the skin, so the more the skin leans the farther it leads towards the reader.
    const nearer = dot(into, toward) / Math.max(STEEP, dot(n, toward))
    const across = (dot(into, right) - nearer * dot(n, right)) * unit
    const down = (nearer * dot(n, up) - dot(into, up)) * unit
    map.add(x / CELL, y / CELL, scene.foot[i] ?? 0, across, down)
  }
  return map
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
