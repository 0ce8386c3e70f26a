import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import type { PreviewDelivery } from './preview-order'

/** Puts a picture on a canvas, which becomes as large as it is. A picture of the graphics card is used up by it. */
export function showPicture(canvas: HTMLCanvasElement, picture: PreviewDelivery, { show, wipe }: PreviewSettings) {
  const { edge } = picture
  if (canvas.width !== edge) {
    canvas.width = edge
    canvas.height = edge
  }
  const isOfCard = 'bitmap' in picture
  // The canvas stays where its first picture comes from: beside the processor or on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: !isOfCard })
  if (isOfCard) {
    context?.clearRect(0, 0, edge, edge)
    context?.drawImage(picture.bitmap, 0, 0)
    picture.bitmap.close()
  } else context?.putImageData(new ImageData(picture.pixels, edge, edge), 0, 0)
  if (context && show === 'wipe') drawLine(context, (wipe / 100) * edge, edge)
}

/** The line between before and after, in the page's ink: it belongs to the page and not to the head. */
function drawLine(context: CanvasRenderingContext2D, x: number, edge: number) {
  context.fillStyle = getComputedStyle(context.canvas).color
  context.fillRect(Math.round(Math.min(edge - 1, Math.max(0, x - 0.5))), 0, Math.max(1, Math.round(edge / 640)), edge)
}
