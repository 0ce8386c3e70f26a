import { handOverFile } from '@/components/ui/hand-over-file'
import { previewLabel } from '@/content/scalp/scalp'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import type { PreviewDelivery } from './preview-order'
import { heightOf, linesOf, setLines, setText } from './set-text'
import { showPicture } from './show-picture'

/** How wide the saved picture is, in pixels. */
export const EDGE = 1280
/** Letters of the label under it and of what the picture shows. */
const LETTERS = { label: 32, line: 30 } as const

/** On either side of the words under it. */
const MARGIN = 40

/**
 * Gives the reader the picture as a PNG file, made on the device, with the page's paper behind it and the label in it.
 * Fails when no file comes of it.
 * @param painted the picture of these settings, EDGE pixels wide
 * @param corners what stands left and right above a picture in two parts
 * @param line what the picture shows, in a sentence or two
 */
export async function savePreview(
  painted: PreviewDelivery,
  settings: PreviewSettings,
  corners: readonly string[],
  line: string,
): Promise<void> {
  const picture = document.createElement('canvas')
  showPicture(picture, painted, settings)
  const table = document.createElement('canvas')
  const context = table.getContext('2d')
  if (!context) throw new Error('there is no canvas to draw on')
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body)
  const lines = linesOf(context, line, LETTERS.line, fontFamily, EDGE - MARGIN * 2)
  table.width = EDGE
  table.height = Math.round(EDGE + 84 + heightOf(lines, LETTERS.line))
  context.fillStyle = backgroundColor
  context.fillRect(0, 0, table.width, table.height)
  context.drawImage(picture, 0, 0)
  context.fillStyle = color
  context.font = `600 28px ${fontFamily}`
  corners.forEach((text, right) => {
    context.textAlign = right ? 'right' : 'left'
    context.fillText(text, right ? EDGE - 32 : 32, 48)
  })
  context.textAlign = 'center'
  setText(context, previewLabel, EDGE + 44, LETTERS.label, fontFamily, MARGIN)
  setLines(context, lines, EDGE + 54, LETTERS.line, fontFamily, MARGIN)
  const file = await new Promise<Blob | null>(made => table.toBlob(made, 'image/png'))
  if (!file) throw new Error('no file came of the picture')
  handOverFile(file, 'stipple-preview.png', 'image/png')
}
