import type { PreviewShow } from '@/lib/scalp/preview/preview-settings'
import type { Photo } from './read-photo'
import { heightFor } from './photo-pixels'

/** How the picture is shown: before, after, both side by side, or a line between them. */
export type Shown = { show: PreviewShow; wipe: number }

/**
 * Draws photo and dots onto a canvas, which takes the size that they need.
 * @param after the photo with its dots; without it there is only the photo
 * @param width of one picture in pixels
 */
export function composePhoto(
  canvas: HTMLCanvasElement,
  photo: Photo,
  after: HTMLCanvasElement | undefined,
  { show, wipe }: Shown,
  width: number,
): void {
  const height = heightFor(photo, width)
  const across = show === 'both' ? 2 : 1
  if (canvas.width !== width * across || canvas.height !== height) {
    Object.assign(canvas, { width: width * across, height })
  }
  const context = canvas.getContext('2d')
  if (!context) return
  context.drawImage(photo.bitmap, 0, 0, width, height)
  if (show === 'both') context.drawImage(after ?? photo.bitmap, width, 0, width, height)
  if (!after || show === 'before' || show === 'both') return
  const from = show === 'wipe' ? Math.round((wipe / 100) * width) : 0
  const share = after.width / width
  if (from < width) {
    context.drawImage(after, from * share, 0, after.width - from * share, after.height, from, 0, width - from, height)
  }
  if (show === 'wipe') drawLine(context, from, height)
}

/** The line between before and after: light between two dark edges, so that it shows on any photo. */
function drawLine(context: CanvasRenderingContext2D, x: number, height: number) {
  context.fillStyle = '#000'
  context.fillRect(x - 2, 0, 4, height)
  context.fillStyle = '#fff'
  context.fillRect(x - 1, 0, 2, height)
}

/** Draws the outline of the fitted head in dots. `scale`: pixels of the canvas for one of the photo. */
export function drawOutline(canvas: HTMLCanvasElement, rim: Float32Array, scale: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  for (const [radius, colour] of [
    [2.4, '#000'],
    [1.4, '#fff'],
  ] as const) {
    context.fillStyle = colour
    context.beginPath()
    for (let i = 0; i < rim.length; i += 2) {
      const [x, y] = [(rim[i] ?? 0) * scale, (rim[i + 1] ?? 0) * scale]
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    context.fill()
  }
}
