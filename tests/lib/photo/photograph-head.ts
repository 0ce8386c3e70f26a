import { noise } from '@/lib/scalp/head/noise'
import { skinTone } from '@/lib/scalp/head/skin-tone'
import { traceHead } from '@/lib/scalp/head/trace-head'
import { type OtherHead, shapeBack, surfaceOf } from './other-heads'

/** A picture in red, green and blue, one byte each, row by row. */
export interface Photograph {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  /** 1 where a pixel shows the head. */
  readonly hit: Uint8Array
}

/** From the window on the viewer's upper left, towards the light, and how the wall behind is painted. */
const WINDOW = [-0.52, 0.6, 0.61] as const
const WALL = [122, 134, 142] as const
/** Light that comes from everywhere, and what the window adds. */
const LIGHT = { around: 0.3, window: 0.85, shine: 0.22 } as const

/** Takes a head's picture as a telephone would: window light, a wall, a little grain. @param width in pixels */
export function photographHead(head: OtherHead, width: number): Photograph {
  const factor = width / head.camera.width
  const height = Math.round(head.camera.height * factor)
  const [cx, cy] = head.camera.centre
  const camera = { ...head.camera, centre: [cx * factor, cy * factor] as const, scale: head.camera.scale * factor }
  const view = traceHead({ ...camera, width, height }, surfaceOf(head))
  // Half way between window and viewer: where skin shines.
  const half = [WINDOW[0], WINDOW[1], WINDOW[2] + 1].map((part, _, all) => part / Math.hypot(...all))
  const rgb = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i += 1) {
    const [column, row] = [i % width, Math.floor(i / width)]
    const grain = 5 * noise(column * 0.91, row * 0.87, 3.7)
    const [nx = 0, ny = 0, nz = 0] = view.normal.subarray(i * 3, i * 3 + 3)
    const [x = 0, y = 0, z = 0] = view.position.subarray(i * 3, i * 3 + 3)
    const open = view.occlusion[i] ?? 1
    const lit = Math.max(0, nx * WINDOW[0] + ny * WINDOW[1] + nz * WINDOW[2]) * open
    const shine = LIGHT.shine * 255 * Math.max(0, nx * (half[0] ?? 0) + ny * (half[1] ?? 0) + nz * (half[2] ?? 0)) ** 26
    const tone = skinTone(...shapeBack(head.shape, [x, y, z]), head.build)
    const bright = (LIGHT.around * open + LIGHT.window * lit) * tone
    const wall = 0.82 + 0.25 * (1 - row / height)
    for (let channel = 0; channel < 3; channel += 1) {
      const skin = (head.skin[channel] ?? 0) * bright + shine * open
      rgb[i * 3 + channel] = Math.max(0, Math.min(255, (view.hit[i] ? skin : (WALL[channel] ?? 0) * wall) + grain))
    }
  }
  return { width, height, rgb, hit: view.hit }
}
