import type { previewDotSizes } from '@/content/scalp/scalp'
import { skinTones } from '@/content/scalp/tones'
import { foreshortened, OVERSIZED, SPREAD, variedBy } from '@/lib/scalp/lit/pigment'
import { blurDot } from '@/lib/scalp/preview/preview-blur'
import { previewColours, type Rgb, readColour } from '@/lib/scalp/preview/preview-colours'
import { MARK } from '@/lib/scalp/preview/preview-marks'
import { PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import type { PhotoSettings } from './photo-address'
import type { ScalpInPhoto } from './project-scalp'

/**
 * Radius of a dot for each size, in pixels of the visualiser's frame, which has `PREVIEW_SCALE` of them a head unit. Most
 * are a little larger than those of the lit head (`dotRadii`), which were chosen after them.
 */
const RADII: Record<keyof typeof previewDotSizes, number> = { 1: 0.78, 2: 1, 3: 1.26, 4: 1.6, 5: 2 }
/** No lens draws an edge sharper than this, in pixels of the picture. */
const LENS = 0.4
/** How much of the light a dot of fresh pigment keeps back where it is fullest. */
const FULL = 0.88
/** The tone on which the visualiser's pigment is taken as it is. */
const MIDDLE_TONE = 5

/** Share of the light that pigment lets through in red, green and blue, 0 to 255: whatever skin and light lie beneath. */
export function throughPigment({ hair, grey, faults }: Pick<PhotoSettings, 'hair' | 'grey' | 'faults'>): Rgb {
  const { pigment } = previewColours({ skin: MIDDLE_TONE, hair, grey, faults })
  const skin = readColour(skinTones[MIDDLE_TONE])
  return pigment.map((level, i) => Math.min(255, (level / (skin[i] ?? 255)) * 255)) as unknown as Rgb
}

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
  /** Share of the light that it lets through in red, green and blue, 0 to 255. */
  readonly through: Rgb
}

/**
 * The dots of pigment that are seen on the head, in pixels of the picture: smaller where the scalp turns away, none where
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
  const { faults } = settings
  const deep = faults.includes('deep')
  const grown = (faults.includes('big') ? OVERSIZED : 1) * (deep ? SPREAD.grows : 1)
  for (let i = 0; i < kind.length; i += 1) {
    const lean = facing[i] ?? 0
    if (kind[i] !== MARK.pigment || hidden[i] || lean <= 0.04) continue
    const pixel = ((unit[i] ?? 0) * scale) / PREVIEW_SCALE
    const radius = RADII[settings.dot] * grown * variedBy(i) * pixel * foreshortened(lean)
    const dot = blurDot(radius, FULL * left, deep ? Math.hypot(LENS, SPREAD.blur * pixel) : LENS)
    dots.x[count] = (x[i] ?? 0) * scale
    dots.y[count] = (y[i] ?? 0) * scale
    dots.radius[count] = dot.radius
    dots.soft[count] = dot.soft
    dots.alpha[count] = dot.alpha
    count += 1
  }
  return { ...dots, count, through: throughPigment(settings) }
}
