import type { PhotoDots } from './photo-dots'

/** A picture in pixels: red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/**
 * Lays dots of pigment over a photo, in place. Each pixel is multiplied by what the pigment lets through, so that a dot
 * takes the light, the shadow and the stubble that it lies on.
 */
export function paintPigment({ data, width, height }: Pixels, dots: PhotoDots): void {
  const keeps = dots.through.map(share => 1 - share / 255) as unknown as PhotoDots['through']
  for (let i = 0; i < dots.count; i += 1) {
    const cx = dots.x[i] ?? 0
    const cy = dots.y[i] ?? 0
    const radius = dots.radius[i] ?? 0
    const alpha = dots.alpha[i] ?? 0
    // Half a pixel on either side is the smoothness of a hard edge.
    const edge = Math.max(0.5, (dots.soft[i] ?? 0) * radius)
    const outer = radius + edge
    const top = Math.max(0, Math.ceil(cy - outer - 0.5))
    const bottom = Math.min(height - 1, Math.floor(cy + outer - 0.5))
    const left = Math.max(0, Math.ceil(cx - outer - 0.5))
    const right = Math.min(width - 1, Math.floor(cx + outer - 0.5))
    for (let y = top; y <= bottom; y += 1) {
      const dy = y + 0.5 - cy
      for (let x = left; x <= right; x += 1) {
        const dx = x + 0.5 - cx
        const t = (outer - Math.sqrt(dx * dx + dy * dy)) / (2 * edge)
        if (t <= 0) continue
        const cover = t >= 1 ? alpha : alpha * t * t * (3 - 2 * t)
        const at = (y * width + x) * 4
        data[at] = (data[at] ?? 0) * (1 - cover * keeps[0])
        data[at + 1] = (data[at + 1] ?? 0) * (1 - cover * keeps[1])
        data[at + 2] = (data[at + 2] ?? 0) * (1 - cover * keeps[2])
      }
    }
  }
}
