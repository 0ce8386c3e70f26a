import type { DotList } from './dot-list'
import { PREVIEW_FRAME } from './preview-camera'
import type { PreviewPane } from './preview-dots'
import { paintFill } from './preview-fill'

/**
 * Paints a picture into pixels: red, green, blue and alpha, row by row, clear where there is only paper. Done here by
 * hand and not by the graphics card, so that the same settings give the same bytes on every machine.
 * @param edge of the square picture in pixels
 * @param into pixels to reuse, of that size
 */
export function paintPreview(
  panes: readonly PreviewPane[],
  edge: number,
  into?: Uint8ClampedArray<ArrayBuffer>,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = into?.length === edge * edge * 4 ? into.fill(0) : new Uint8ClampedArray(edge * edge * 4)
  const scale = edge / PREVIEW_FRAME
  for (const pane of panes) {
    const from = Math.round(pane.from * scale)
    const to = Math.round(pane.to * scale)
    paintFill(pixels, pane, edge, from, to)
    paintDots(pixels, pane.dots, edge, scale, from, to)
  }
  return pixels
}

/** Lays dots over the pixels, each smooth at its edge, cut off at the columns `from` and `to`. */
export function paintDots(
  pixels: Uint8ClampedArray,
  dots: DotList,
  edge: number,
  scale: number,
  from: number,
  to: number,
): void {
  for (let i = 0; i < dots.count; i += 1) {
    const cx = (dots.x[i] ?? 0) * scale
    const cy = (dots.y[i] ?? 0) * scale
    const radius = (dots.radius[i] ?? 0) * scale
    const soft = (dots.soft[i] ?? 0) * radius
    const alpha = dots.alpha[i] ?? 0
    const colour = dots.colour[i] ?? 0
    const red = colour >> 16
    const green = (colour >> 8) & 255
    const blue = colour & 255
    // Half a pixel on either side is the smoothness of a hard edge.
    const inner = radius - Math.max(0.5, soft)
    const outer = radius + Math.max(0.5, soft)
    const width = outer - inner
    const top = Math.max(0, Math.ceil(cy - outer - 0.5))
    const bottom = Math.min(edge - 1, Math.floor(cy + outer - 0.5))
    const left = Math.max(from, Math.ceil(cx - outer - 0.5))
    const right = Math.min(to - 1, Math.floor(cx + outer - 0.5))
    for (let y = top; y <= bottom; y += 1) {
      const dy = y + 0.5 - cy
      for (let x = left; x <= right; x += 1) {
        const dx = x + 0.5 - cx
        const t = (outer - Math.sqrt(dx * dx + dy * dy)) / width
        if (t <= 0) continue
        const cover = t >= 1 ? alpha : alpha * (soft > 0.5 ? t * t * (3 - 2 * t) : t)
        const at = (y * edge + x) * 4
        const under = pixels[at + 3] ?? 0
        if (under === 255) {
          const r = pixels[at] ?? 0
          const g = pixels[at + 1] ?? 0
          const b = pixels[at + 2] ?? 0
          pixels[at] = r + (red - r) * cover
          pixels[at + 1] = g + (green - g) * cover
          pixels[at + 2] = b + (blue - b) * cover
        } else {
          const rest = (under / 255) * (1 - cover)
          const sum = cover + rest
          pixels[at] = (red * cover + (pixels[at] ?? 0) * rest) / sum
          pixels[at + 1] = (green * cover + (pixels[at + 1] ?? 0) * rest) / sum
          pixels[at + 2] = (blue * cover + (pixels[at + 2] ?? 0) * rest) / sum
          pixels[at + 3] = sum * 255
        }
      }
    }
  }
}
