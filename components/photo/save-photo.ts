import { heightOf, linesOf, setLines, setText } from '@/components/scalp/set-text'
import { handOverFile } from '@/components/ui/hand-over-file'
import { photoLabel } from '@/content/photo/photo'
import { previewShows } from '@/content/scalp/scalp'
import { composePhoto, type Shown } from './compose-photo'
import type { Photo } from './read-photo'

/** How good the saved JPEG is, 0 to 1. */
const QUALITY = 0.92

/**
 * Gives the reader the picture as a JPEG file, made on the device, with the label in it. It is made from pixels alone, so
 * it holds nothing of what stood in the photo's own file. Fails when no file comes of it.
 * @param after the photo with its dots, in the size that is saved
 * @param line what was set, in a sentence or two
 */
export async function savePhoto(photo: Photo, after: HTMLCanvasElement, shown: Shown, line: string): Promise<void> {
  const picture = document.createElement('canvas')
  composePhoto(picture, photo, after, shown, after.width)
  const size = Math.max(16, Math.round(Math.min(picture.width, picture.height) / 32))
  const small = size * 0.8
  const sheet = document.createElement('canvas')
  const context = sheet.getContext('2d')
  if (!context) throw new Error('there is no canvas to draw on')
  const { fontFamily } = getComputedStyle(document.body)
  const lines = linesOf(context, line, small, fontFamily, picture.width - size * 2)
  const foot = Math.round(size * 2.4 + heightOf(lines, small))
  Object.assign(sheet, { width: picture.width, height: picture.height + foot })
  context.fillStyle = '#fff'
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(picture, 0, 0)
  context.textAlign = 'center'
  context.fillStyle = '#000'
  setText(context, photoLabel, picture.height + size * 1.6, size, fontFamily, size)
  setLines(context, lines, picture.height + size * 1.7, small, fontFamily, small)
  if (shown.show === 'both' || shown.show === 'wipe') {
    corner(context, previewShows.before.label, 0, size, fontFamily)
    corner(
      context,
      previewShows.after.label,
      shown.show === 'both' ? picture.width / 2 : picture.width,
      size,
      fontFamily,
    )
  }
  const file = await new Promise<Blob | null>(made => sheet.toBlob(made, 'image/jpeg', QUALITY))
  if (!file) throw new Error('no file came of the picture')
  handOverFile(file, 'stipple-photo.jpg', 'image/jpeg')
}

/** A word in the corner of a picture, on a ground of its own: left of where it begins, or right before its end. */
function corner(context: CanvasRenderingContext2D, word: string, at: number, size: number, family: string) {
  context.font = `600 ${size}px ${family}`
  const wide = context.measureText(word).width + size
  const left = at === context.canvas.width ? at - wide : at
  context.fillStyle = '#fff'
  context.fillRect(left, 0, wide, size * 1.8)
  context.fillStyle = '#000'
  context.textAlign = 'left'
  context.fillText(word, left + size / 2, size * 1.25)
}
