import { inkThrough } from '@/lib/scalp/lit/pigment'
import type { Rgb } from '@/lib/scalp/preview/preview-colours'
import { byteOfLight, lightOfByte } from './byte-light'
import type { PhotoDots } from './photo-dots'

/** A picture in pixels: red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** No light at all tells nothing of what lies beneath it. */
const LEAST = 1e-5

/** What pigment takes of the light that each byte of a channel stands for, as it takes it of the lit head's skin. */
function takenBy(ink: Rgb): readonly [Float32Array, Float32Array, Float32Array] {
  const taken = [new Float32Array(256), new Float32Array(256), new Float32Array(256)] as const
  lightOfByte.forEach((light, byte) => {
    const under = Math.max(LEAST, light)
    inkThrough(ink, [under, under, under]).forEach((share, i) => {
      const channel = taken[i]
      if (channel) channel[byte] = light * (1 - share)
    })
  })
  return taken
}

/**
 * Lays dots of pigment over a photo, in place. Each pixel gives up the share of its light that the pigment takes, so that
 * a dot takes the light, the shadow and the stubble that it lies on.
 */
export function paintPigment({ data, width, height }: Pixels, dots: PhotoDots): void {
  const taken = takenBy(dots.ink)
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
        for (let channel = 0; channel < 3; channel += 1) {
          const byte = data[at + channel] ?? 0
          data[at + channel] = byteOfLight((lightOfByte[byte] ?? 0) - cover * (taken[channel]?.[byte] ?? 0))
        }
      }
    }
  }
}
