import { previewDots, previewFields, type PreviewMarks, previewMarks } from './preview-dots'
import type { FadingBands } from './preview-fading'
import { hairField, type ScalpFields } from './preview-fields'
import { paintPreview } from './preview-paint'
import type { PreviewScene } from './preview-scene'
import type { PreviewSettings } from './preview-settings'

/** A painted picture: square, `edge` pixels wide, with what it holds. */
export interface PreviewPicture {
  /** Red, green, blue and alpha, row by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
  readonly edge: number
  readonly dots: number
  /** How many of the dots are pigment. */
  readonly pricks: number
}

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

/** A painter that keeps what need not be worked out again from one picture to the next. */
export function newPainter() {
  const hairs = remember<Float32Array>()
  const fields = remember<ScalpFields>()
  const marks = remember<PreviewMarks>()

  const marksOf = (scene: PreviewScene, settings: PreviewSettings): PreviewMarks => {
    const hair = hairs(hairKey(settings), () => hairField(scene.cloud.scalp, scene.grown, settings.pattern))
    const known = fields(fieldKey(settings), () => previewFields(scene, settings, hair))
    return marks(markKey(settings), () => previewMarks(scene, settings, known))
  }

  /** Paints `edge` × `edge` pixels, into `spare` ones if they are as many. */
  return (
    scene: PreviewScene,
    settings: PreviewSettings,
    bands: FadingBands,
    edge: number,
    spare?: Uint8ClampedArray<ArrayBuffer>,
  ): PreviewPicture => {
    const panes = previewDots(scene, settings, bands, marksOf(scene, settings))
    const pixels = paintPreview(panes, edge, spare)
    const sum = (of: (pane: (typeof panes)[number]) => number) => panes.reduce((all, pane) => all + of(pane), 0)
    return { pixels, edge, dots: sum(pane => pane.dots.count), pricks: sum(pane => pane.pricks) }
  }
}
