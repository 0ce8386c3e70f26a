import type { PreviewPicture } from '@/lib/scalp/preview/preview-painter'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'

/** Puts a picture on a canvas, which becomes as large as it is. */
export function showPicture(
  canvas: HTMLCanvasElement,
  { pixels, edge }: PreviewPicture,
  { show, wipe }: PreviewSettings,
) {
  if (canvas.width !== edge) {
    canvas.width = edge
    canvas.height = edge
  }
  // The pixels come from here and not from the graphics card, so the canvas may as well stay beside them.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.putImageData(new ImageData(pixels, edge, edge), 0, 0)
  if (context && show === 'wipe') drawLine(context, (wipe / 100) * edge, edge)
}

/** The line between before and after, in the page's ink: it belongs to the page and not to the head. */
function drawLine(context: CanvasRenderingContext2D, x: number, edge: number) {
  context.fillStyle = getComputedStyle(context.canvas).color
  context.fillRect(Math.round(Math.min(edge - 1, Math.max(0, x - 0.5))), 0, Math.max(1, Math.round(edge / 640)), edge)
}
