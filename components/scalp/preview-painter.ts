import { previewDots, previewFields, type PreviewMarks, previewMarks } from '@/lib/scalp/preview-dots'
import type { FadingBands } from '@/lib/scalp/preview-fading'
import { hairField, type ScalpFields } from '@/lib/scalp/preview-fields'
import { paintPreview } from '@/lib/scalp/preview-paint'
import type { PreviewScene } from '@/lib/scalp/preview-scene'
import type { PreviewSettings } from '@/lib/scalp/preview-settings'

/** What a painted picture holds. */
export type Painted = { dots: number; pricks: number }

/** Which settings the parts of a picture rest on. They stay while others change. */
const hairKey = ({ head, pattern }: PreviewSettings) => `${head} ${pattern}`
const fieldKey = (settings: PreviewSettings) => {
  const { area, height, line, faults } = settings
  return [hairKey(settings), area, height, faults.includes('straight') ? 100 : line].join()
}
const markKey = (settings: PreviewSettings) =>
  [fieldKey(settings), settings.session, settings.faults, settings.grey, settings.length].join()

/** Remembers the last thing that was made, as long as its key stays the same. */
function remember<Value>() {
  let last: { key: string; value: Value } | undefined
  return (key: string, make: () => Value): Value => {
    if (last?.key !== key) last = { key, value: make() }
    return last.value
  }
}

/** Keeps what need not be worked out again from one picture to the next, and puts pixels on a canvas. */
export function newPainter() {
  const hairs = remember<Float32Array>()
  const fields = remember<ScalpFields>()
  const marks = remember<PreviewMarks>()
  let pixels: Uint8ClampedArray<ArrayBuffer> | undefined

  const marksOf = (scene: PreviewScene, settings: PreviewSettings): PreviewMarks => {
    const hair = hairs(hairKey(settings), () => hairField(scene.cloud.scalp, scene.grown, settings.pattern))
    const known = fields(fieldKey(settings), () => previewFields(scene, settings, hair))
    return marks(markKey(settings), () => previewMarks(scene, settings, known))
  }

  return {
    /** Paints the picture into a square canvas of `edge` pixels. */
    paint(
      canvas: HTMLCanvasElement,
      edge: number,
      scene: PreviewScene,
      settings: PreviewSettings,
      bands: FadingBands,
    ): Painted {
      const panes = previewDots(scene, settings, bands, marksOf(scene, settings))
      pixels = paintPreview(panes, edge, pixels)
      if (canvas.width !== edge) {
        canvas.width = edge
        canvas.height = edge
      }
      // The pixels come from here and not from the graphics card, so the canvas may as well stay beside them.
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context?.putImageData(new ImageData(pixels, edge, edge), 0, 0)
      if (context && settings.show === 'wipe') drawLine(context, (settings.wipe / 100) * edge, edge)
      const sum = (of: (pane: (typeof panes)[number]) => number) => panes.reduce((all, pane) => all + of(pane), 0)
      return { dots: sum(pane => pane.dots.count), pricks: sum(pane => pane.pricks) }
    },
  }
}

export type Painter = ReturnType<typeof newPainter>

/** The line between before and after, in the page's ink: it belongs to the page and not to the head. */
function drawLine(context: CanvasRenderingContext2D, x: number, edge: number) {
  context.fillStyle = getComputedStyle(context.canvas).color
  context.fillRect(Math.round(Math.min(edge - 1, Math.max(0, x - 0.5))), 0, Math.max(1, Math.round(edge / 640)), edge)
}
