import { relight, sameBlur, sameLight } from '@/lib/photo/same-look'
import { layPins, leanOf, type TwoPins } from '@/lib/photo/two-pins'
import type { Photo } from './read-photo'

/** Edge of a picture in pixels, and of the part in its middle by which light and sharpness are measured. */
export const ALIKE_EDGE = 480
const MEASURED = 220
/** Distance of the pins in a picture at its first size, in edges of it. */
const SPAN = 0.22

/** How the two are shown. `closer`: 1 or more. `across` and `down`: -100 to 100, what stands in the middle. */
export type AlikeLook = { light: boolean; blur: boolean; closer: number; across: number; down: number }

export type PinnedPhoto = { photo: Photo; pins: TwoPins }

/** By how much the light of the left photo and the right is multiplied, and by how many pixels each is blurred. */
export type Alike = { gains: [number, number]; blurs: [number, number] }

/** One photo in a square, its pins a given distance apart about a given place. Undefined where they tell no scale. */
function squareOf({ photo, pins }: PinnedPhoto, lean: number, edge: number, span: number, dx: number, dy: number) {
  const lay = layPins(pins, span, lean, { x: edge / 2 - dx, y: edge / 2 - dy })
  const context = new OffscreenCanvas(edge, edge).getContext('2d', { willReadFrequently: true })
  if (!lay || !context) return undefined
  context.imageSmoothingQuality = 'high'
  context.setTransform(lay.a, lay.b, -lay.b, lay.a, lay.dx, lay.dy)
  context.drawImage(photo.bitmap, 0, 0)
  return context.getImageData(0, 0, edge, edge)
}

const both = (photos: Both, edge: number, span: number, dx = 0, dy = 0) => {
  const [left, right] = photos.map(one => squareOf(one, leanOf(photos[0].pins), edge, span, dx, dy))
  return left && right ? ([left, right] as const) : undefined
}

export type Both = readonly [left: PinnedPhoto, right: PinnedPhoto]

/**
 * What has to be done to make two photos as bright and as sharp as each other. Light is measured on the whole head,
 * whatever is looked at; sharpness at the size at which it is.
 * @returns undefined where the pins of one tell no scale
 */
export function measureAlike(photos: Both, { light, blur, closer }: Omit<AlikeLook, 'across' | 'down'>) {
  const whole = both(photos, MEASURED, MEASURED * SPAN)
  const near = both(photos, MEASURED, ALIKE_EDGE * SPAN * closer)
  if (!whole || !near) return undefined
  const alike: Alike = { gains: light ? sameLight(...whole) : [1, 1], blurs: blur ? sameBlur(...near) : [0, 0] }
  return alike
}

/** Draws two photos at one scale, each made like the other. Both lean as the left one does. */
export function drawAlike(
  canvases: readonly (HTMLCanvasElement | null)[],
  photos: Both,
  { closer, across, down }: AlikeLook,
  { gains, blurs }: Alike,
): void {
  const span = ALIKE_EDGE * SPAN * closer
  both(photos, ALIKE_EDGE, span, (across / 50) * span, (down / 50) * span)?.forEach((picture, i) => {
    relight(picture, gains[i] ?? 1, blurs[i] ?? 0)
    canvases[i]?.getContext('2d')?.putImageData(picture, 0, 0)
  })
}
