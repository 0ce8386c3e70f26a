import { PREVIEW_FRAME } from './preview-camera'
import type { PreviewPane } from './preview-dots'
import { DEPTH_CELLS } from './preview-depth'

/** The silhouette runs where this share of the cells around is filled. */
const AT = 0.5
/** Four cells that are full add up to this, but for rounding. */
const FULL = 3.999

/** Below this depth inside the bust, in head units, its end may lie within a pixel. */
const NEAR_END = 0.05

/** Paints the silhouette flat in the tone of the skin, so that pigment is seen against the skin that it lies in. */
export function paintFill(pixels: Uint8ClampedArray, pane: PreviewPane, edge: number, from: number, to: number): void {
  const { cover, oval, inside, camera } = pane.seen
  const step = DEPTH_CELLS / edge
  const wide = edge / PREVIEW_FRAME
  // How fast the smoothed cover rises across the edge, in cover for each pixel; a blurred edge rises more slowly.
  const rise = Math.min(1, step * 0.42, 0.42 / Math.max(0.01, (pane.blur * 2.5 * DEPTH_CELLS) / PREVIEW_FRAME))
  const [red, green, blue] = pane.skin
  const middle = oval.x * wide
  // One head unit in pixels: the end of the bust is as crisp as its silhouette.
  const crisp = camera.scale * wide
  for (let y = 0; y < edge; y += 1) {
    const v = Math.max(0, Math.min(DEPTH_CELLS - 1.001, (y + 0.5) * step - 0.5))
    const row = Math.floor(v)
    const down = v - row
    // The oval ends the neck; above its middle nothing is cut off.
    const off = Math.max(0, (y + 0.5 - oval.y * wide) / (oval.height * wide))
    if (off >= 1) break
    const half = off === 0 ? edge : oval.width * wide * Math.sqrt(1 - off * off)
    const left = Math.max(from, Math.floor(middle - half))
    const right = Math.min(to, Math.ceil(middle + half))
    // At its foot the oval's edge runs almost level: there it is smoothed from row to row.
    const level = Math.min(1, (1 - off) * oval.height * wide)
    for (let x = left; x < right; x += 1) {
      const u = Math.max(0, Math.min(DEPTH_CELLS - 1.001, (x + 0.5) * step - 0.5))
      const column = Math.floor(u)
      const at = row * DEPTH_CELLS + column
      const a = cover[at] ?? 0
      const b = cover[at + 1] ?? 0
      const c = cover[at + DEPTH_CELLS] ?? 0
      const d = cover[at + DEPTH_CELLS + 1] ?? 0
      const sum = a + b + c + d
      if (sum === 0) continue
      let alpha = level
      if (sum < FULL) {
        const share = 0.5 + (between(cover, at, u - column, down) - AT) / rise
        if (share <= 0) continue
        if (share < 1) alpha *= share
      }
      const across = half - Math.abs(x + 0.5 - middle) + 0.5
      if (across < 1) alpha *= Math.max(0, across)
      if ((inside[at] ?? 0) < NEAR_END)
        alpha *= Math.max(0, Math.min(1, between(inside, at, u - column, down) * crisp + 0.5))
      if (alpha === 0) continue
      const pixel = (y * edge + x) * 4
      pixels[pixel] = red
      pixels[pixel + 1] = green
      pixels[pixel + 2] = blue
      pixels[pixel + 3] = 255 * alpha
    }
  }
}

/** A value between four cells: `across` and `down` lead from the first of them, 0 to 1. */
function between(cells: Float32Array, at: number, across: number, down: number): number {
  const a = cells[at] ?? 0
  const c = cells[at + DEPTH_CELLS] ?? 0
  const high = a + ((cells[at + 1] ?? 0) - a) * across
  const low = c + ((cells[at + DEPTH_CELLS + 1] ?? 0) - c) * across
  return high + (low - high) * down
}
