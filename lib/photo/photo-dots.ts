import { foreshortened, pigmentDot, variedBy } from '@/lib/scalp/lit/pigment'
import { blurDot } from '@/lib/scalp/preview/preview-blur'
import { previewColours, type Rgb } from '@/lib/scalp/preview/preview-colours'
import { MARK } from '@/lib/scalp/preview/preview-marks'
import { PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'
import type { PhotoSettings } from './photo-address'
import type { ScalpInPhoto } from './project-scalp'

/** No lens draws an edge sharper than this, in pixels of the picture. */
const LENS = 0.4
/** Dots of one pigment, in the order in which they are drawn. Places and radii in pixels of the picture. */
export interface PhotoDots {
  readonly count: number
  readonly x: Float32Array
  readonly y: Float32Array
  readonly radius: Float32Array
  /** 0 a disc, 1 a soft hill twice as wide. */
  readonly soft: Float32Array
  /** How much of the pigment there is, 0 to 1. */
  readonly alpha: Float32Array
  /** The colour of the pigment by itself. */
  readonly ink: Rgb
}

/**
 * The dots of pigment that are seen on the head, in pixels of the picture, each as large and as dark as on the lit head:
 * smaller where the scalp turns away, none where
 * something of the head stands before it.
 * @param kind what stands at each point of the scalp
 * @param left how dark the pigment still is, 0 to 1
 * @param scale pixels of the picture for one pixel of the photo
 */
export function photoDots(
  { x, y, facing, unit, hidden }: ScalpInPhoto,
  kind: Uint8Array,
  settings: Pick<PhotoSettings, 'dot' | 'hair' | 'grey' | 'faults'>,
  left: number,
  scale: number,
): PhotoDots {
  const list = () => new Float32Array(kind.length)
  const dots = { x: list(), y: list(), radius: list(), soft: list(), alpha: list() }
  let count = 0
  const look = pigmentDot(settings, left)
  for (let i = 0; i < kind.length; i += 1) {
    const lean = facing[i] ?? 0
    if (kind[i] !== MARK.pigment || hidden[i] || lean <= 0.04) continue
    const pixel = ((unit[i] ?? 0) * scale) / PREVIEW_SCALE
    const radius = look.radius * variedBy(i) * pixel * foreshortened(lean)
    const dot = blurDot(radius, look.strength, Math.hypot(LENS, look.blur * pixel))
    dots.x[count] = (x[i] ?? 0) * scale
    dots.y[count] = (y[i] ?? 0) * scale
    dots.radius[count] = dot.radius
    dots.soft[count] = dot.soft
    dots.alpha[count] = dot.alpha
    count += 1
  }
  return { ...dots, count, ink: previewColours({ ...settings, skin: previewDefaults.skin }).ink }
}
