import type { Vector } from '@/lib/scalp/head/camera'
import { DENSE_DOTS, resolvedMillimetres, trueMillimetres } from '@/lib/scalp/preview/preview-blur'
import { PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import { previewColours } from '@/lib/scalp/preview/preview-colours'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import { sessionShare } from '@/lib/scalp/preview/preview-marks'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { albedoOf, exposure, toSrgb } from './exposure'
import { type LightId, lights } from './lights'
import { brightness, linearOf, toLinear } from './linear-colour'
import { dotLooks, inkThrough } from './pigment'
import { shade, unit } from './shade'

/** How light the bare scalp is in the picture, and how light where dots stand densely. */
export interface Contrast {
  /** Lightness of CIE L*, whole numbers: 0 black, 100 white. */
  readonly before: number
  readonly after: number
  /** Millimetres from dot to dot on a true scalp, and how far apart points must be for a good eye to tell them apart. */
  readonly apart: number
  readonly resolved: number
}

/** Where the top of a head looks, as a viewer before it sees it: to the left, up, and to the right. */
const TOP: readonly Vector[] = [
  [-0.45, 0.6, 0.66],
  [0, 0.7, 0.7],
  [0.45, 0.6, 0.66],
]

/** Lightness of a share of white light, 0 to 1 (CIE 15: L*). */
export const lightness = (share: number): number =>
  share > 216 / 24389 ? 116 * Math.cbrt(share) - 16 : (share * 24389) / 27

/** How light the scalp is in the developed picture, where dots cover a share of it. */
function scalpLightness(skin: Vector, ink: Vector, id: LightId, covered: number): number {
  const light = lights[id]
  const open = exposure(skin, light)
  const all = TOP.map(normal => {
    const { below, shine } = shade(unit(normal), 1, 1, 0, skin, light)
    const seen = below.map((from, channel) => {
      const under = from * (1 - covered * (1 - (ink[channel] ?? 0)))
      return toLinear(toSrgb((under + (shine[channel] ?? 0)) * open))
    })
    return brightness(seen as never)
  })
  return lightness(all.reduce((sum, one) => sum + one, 0) / all.length)
}

/** Head units from dot to dot where the work is dense. */
const GAP = 1 / Math.sqrt(DENSE_DOTS)

/** How much of the skin dots cover where they are dense, counted with how dark they are: 0 to 1. */
export function coveredShare(settings: PreviewSettings, bands: FadingBands): number {
  const { radius, strength, blur } = dotLooks(settings, bands).pigment
  const wide = radius / PREVIEW_SCALE
  const all = DENSE_DOTS * sessionShare[settings.session] * Math.PI * wide * wide * strength
  // Sharp dots do not touch, so their areas add up; where each has run into the next, one lies over the other.
  const merged = Math.min(1, blur / PREVIEW_SCALE / (GAP / 2))
  const sharp = Math.min(strength, all)
  return sharp + (1 - Math.exp(-all) - sharp) * merged
}

/**
 * The difference that the treatment makes in the picture, in numbers. It is worked out from the same skin, light and
 * pigment as the picture, where dots are dense and no hair is left.
 */
export function contrastOf(settings: PreviewSettings, bands: FadingBands): Contrast {
  const { skin, ink } = previewColours(settings)
  const albedo = albedoOf(linearOf(skin))
  const through = inkThrough(ink, albedo)
  const lightnessAt = (covered: number) => scalpLightness(albedo, through, settings.light, covered)
  const bare = lightnessAt(0)
  const darker = bare - lightnessAt(coveredShare(settings, bands))
  const apart = trueMillimetres(GAP)
  return {
    before: Math.round(bare),
    // The difference is what counts, so that is what is rounded.
    after: Math.round(bare) - Math.round(darker),
    apart,
    resolved: resolvedMillimetres(settings.distance),
  }
}
