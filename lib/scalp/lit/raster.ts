import { type Camera, type SeenPlaces, seePlaces, viewpointOf } from '@/lib/scalp/head/camera'
import type { LitMesh } from './lit-mesh'

/** A head as one camera sees it: the light that comes from each pixel. Row by row. */
export interface LitView {
  readonly width: number
  readonly height: number
  /** The columns that are drawn: from the first, up to the second. */
  readonly columns: readonly [from: number, to: number]
  /** Nearness to the viewer in head units, NOTHING on the paper. */
  readonly depth: Float32Array
  /** Light from under the skin and shine on it, three linear values a pixel, unexposed. */
  readonly below: Float32Array
  readonly shine: Float32Array
  /** How much of the pixel is head, 0 to 1. */
  readonly alpha: Float32Array
}

/** How near the paper is: behind everything. */
export const NOTHING = -9

/** An empty view of square pixels, on the arrays of another one of that size where there is one. */
export function newView(edge: number, columns: LitView['columns'], spare?: LitView): LitView {
  const pixels = edge * edge
  if (spare?.depth.length === pixels) {
    spare.depth.fill(NOTHING)
    spare.alpha.fill(0)
    return { ...spare, width: edge, height: edge, columns }
  }
  return {
    width: edge,
    height: edge,
    columns,
    depth: new Float32Array(pixels).fill(NOTHING),
    below: new Float32Array(pixels * 3),
    shine: new Float32Array(pixels * 3),
    alpha: new Float32Array(pixels),
  }
}

/** The corners of a mesh in the camera's frame. */
export interface SeenMesh extends SeenPlaces {
  /** Normals in the viewer's axes. */
  readonly normal: Float32Array
}

/** Projects the corners of a mesh. */
export function projectMesh({ position, normal }: LitMesh, camera: Camera): SeenMesh {
  const view = viewpointOf(camera)
  const { right, up, toward } = view
  const facing = new Float32Array(normal.length)
  for (let at = 0; at < normal.length; at += 3) {
    const nx = normal[at] ?? 0
    const ny = normal[at + 1] ?? 0
    const nz = normal[at + 2] ?? 0
    facing[at] = nx * right[0] + ny * right[1] + nz * right[2]
    facing[at + 1] = nx * up[0] + ny * up[1] + nz * up[2]
    facing[at + 2] = nx * toward[0] + ny * toward[1] + nz * toward[2]
  }
  return { ...seePlaces(camera, view, position), normal: facing }
}
