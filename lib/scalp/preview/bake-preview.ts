import { previewViews } from '@/content/scalp/scalp'
import type { PalettePicture } from '@/lib/scalp/head/bake-head'
import { readPointCloud } from '@/lib/scalp/head/point-cloud'
import { PREVIEW_FRAME } from './preview-camera'
import { previewDots } from './preview-dots'
import { paintPreview } from './preview-paint'
import { readScene } from './preview-scene'
import { namesOf, previewDefaults } from './preview-settings'

/** A palette picture that lets the paper through: how opaque each of its colours is, 0 to 255. */
export interface ClearPicture extends PalettePicture {
  readonly alphas: Uint8Array
}

/** So many shades are left of each channel: dots stay round to the eye and the file stays small. */
const SHADES = 12

/** At its first settings no year has passed, so no source's band matters. */
const anyBands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const

/** The still pictures for readers without script: the first settings from each of the five usual sides. */
export function bakeStills(bytes: ArrayBuffer): Record<keyof typeof previewViews, ClearPicture> {
  const scene = readScene(readPointCloud(bytes), previewDefaults.head)
  const still = (view: keyof typeof previewViews) => {
    const settings = { ...previewDefaults, yaw: previewViews[view].yaw, pitch: previewViews[view].pitch }
    return toPalette(paintPreview(previewDots(scene, settings, anyBands), PREVIEW_FRAME), PREVIEW_FRAME)
  }
  return Object.fromEntries(namesOf(previewViews).map(view => [view, still(view)])) as Record<
    keyof typeof previewViews,
    ClearPicture
  >
}

/** Leaves a picture so few shades that one byte a pixel is enough. Of colours much alike the commonest stands for all. */
export function toPalette(pixels: Uint8ClampedArray, width: number): ClearPicture {
  const count = pixels.length / 4
  const keys = new Uint32Array(count)
  const used = new Map<number, Map<number, number>>()
  for (let i = 0; i < count; i += 1) {
    const [colour, alpha] = colourAt(pixels, i)
    const key = alpha === 0 ? 0 : coarse(colour) * 8 + alpha
    keys[i] = key
    const alike = used.get(key) ?? new Map<number, number>()
    alike.set(colour, (alike.get(colour) ?? 0) + 1)
    used.set(key, alike)
  }
  if (used.size > 256) throw new RangeError(`${used.size} colours are more than a byte can name`)
  const order = [...used.keys()].sort((a, b) => a - b)
  const index = new Map(order.map((key, i) => [key, i]))
  const common = order.map(
    key => [...(used.get(key) ?? [])].reduce((most, next) => (next[1] > most[1] ? next : most))[0],
  )
  return {
    width,
    height: count / width,
    pixels: Uint8Array.from(keys, key => index.get(key) ?? 0),
    palette: Uint8Array.from(common.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    alphas: Uint8Array.from(order, key => (key === 0 ? 0 : (key & 7) * OPAQUE)),
  }
}

const STEP = 255 / (SHADES - 1)
/** Five steps from clear to opaque. */
const OPAQUE = 51

/** A pixel's colour, 0xRRGGBB, and how opaque it is in steps of OPAQUE. */
function colourAt(pixels: Uint8ClampedArray, i: number): [colour: number, alpha: number] {
  const colour = ((pixels[i * 4] ?? 0) << 16) | ((pixels[i * 4 + 1] ?? 0) << 8) | (pixels[i * 4 + 2] ?? 0)
  return [colour, Math.round((pixels[i * 4 + 3] ?? 0) / OPAQUE)]
}

/** A colour in so few shades, as one number. */
const coarse = (colour: number) =>
  [colour >> 16, (colour >> 8) & 255, colour & 255].reduce((all, level) => all * 16 + Math.round(level / STEP), 0)
