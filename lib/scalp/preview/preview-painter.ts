import { type LitPicture, newLitPainter } from '@/lib/scalp/lit/paint-lit'
import type { FadingBands } from './preview-fading'
import type { PreviewScene } from './preview-scene'
import type { PreviewSettings } from './preview-settings'
import { rememberMarks } from './remember-marks'

/** A painted picture: square, `edge` pixels wide, with what it holds. */
export type PreviewPicture = LitPicture

/** A painter that keeps what need not be worked out again from one picture to the next. */
export function newPainter() {
  const marksOf = rememberMarks()
  const paint = newLitPainter()
  /** Paints `edge` × `edge` pixels, into `spare` ones if they are as many. */
  return (
    scene: PreviewScene,
    settings: PreviewSettings,
    bands: FadingBands,
    edge: number,
    spare?: Uint8ClampedArray<ArrayBuffer>,
  ): PreviewPicture => paint(scene, settings, bands, marksOf(scene, settings), edge, spare)
}
