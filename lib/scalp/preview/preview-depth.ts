import { PREVIEW_FRAME } from './preview-camera'

/** Cells of the depth map along an edge of the frame. */
export const DEPTH_CELLS = 320
/** Edge of a cell in pixels of the frame. */
export const CELL = PREVIEW_FRAME / DEPTH_CELLS
/** How near the paper is: behind everything. */
export const EMPTY = -9

/** Whether nothing stands between the reader and a place. `leaning` is how far the surface faces the reader there. */
export function isOpen(depth: Float32Array, x: number, y: number, z: number, leaning: number): boolean {
  const column = Math.floor(x / CELL)
  const row = Math.floor(y / CELL)
  if (column < 0 || row < 0 || column >= DEPTH_CELLS || row >= DEPTH_CELLS) return false
  // Across a cell and its neighbours a leaning surface differs in depth, the more the more it leans.
  return z > (depth[row * DEPTH_CELLS + column] ?? EMPTY) - 0.035 - 0.02 / Math.max(0.12, leaning)
}
