import type { previewDotSizes } from '@/content/scalp/scalp'
import type { Vector } from '@/lib/scalp/head/camera'
import { blurAt } from '@/lib/scalp/preview/preview-blur'
import { PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import type { Rgb } from '@/lib/scalp/preview/preview-colours'
import { type FadingBands, pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { toLinear } from './linear-colour'

/** Radius of a dot of pigment for each size, in pixels of the full frame. */
export const dotRadii: Record<keyof typeof previewDotSizes, number> = { 1: 0.83, 2: 1.06, 3: 1.35, 4: 1.7, 5: 2.1 }
/** By how much a dot is wider that is much too big. */
export const OVERSIZED = 2.1
/** Work that is too dark, or of tattoo ink, is heavy: more ink in each dot. */
const HEAVY = 1.2
/** Ink that sits too deep spreads: the dot grows, and its edge is gone. Pixels of the full frame. */
const SPREAD = { grows: 1.75, blur: 1.7 } as const
/** Longer hair lies, and is drawn strand by strand (comb-hair.ts). */
const STUBBLE: Partial<Record<PreviewSettings['length'], { radius: number; strength: number }>> = {
  razor: { radius: 0.69, strength: 0.25 },
  stubble: { radius: 1.08, strength: 0.92 },
}

/** How the dots of one kind are drawn. Pixels of the full frame; `strength` 0 to 1. */
export interface DotLook {
  readonly radius: number
  readonly strength: number
  /** Of the eye and of ink that has spread: the standard deviation of a Gaussian. */
  readonly blur: number
}

/** How pigment and the roots of cut hair are drawn. No roots where hair is long enough to lie. */
export interface DotLooks {
  readonly pigment: DotLook
  readonly roots: DotLook | undefined
}

/**
 * A dot of pigment as it lies in the skin, before anybody looks at it: the same on the head that is drawn and on the
 * reader's own photo.
 * @param left how dark the pigment still is, 0 to 1
 */
export function pigmentDot({ dot, faults }: Pick<PreviewSettings, 'dot' | 'faults'>, left: number): DotLook {
  const isHeavy = faults.includes('dark') || faults.includes('ink')
  const isDeep = faults.includes('deep')
  return {
    radius:
      dotRadii[dot] * (isHeavy ? HEAVY : 1) * (faults.includes('big') ? OVERSIZED : 1) * (isDeep ? SPREAD.grows : 1),
    strength: (isHeavy ? 1 : 0.88) * left,
    blur: isDeep ? SPREAD.blur : 0,
  }
}

/** How the dots of a picture are drawn under some settings: their size, how dark they are and what blurs them. */
export function dotLooks(settings: PreviewSettings, bands: FadingBands): DotLooks {
  const { length, distance, years, source } = settings
  const blur = blurAt(distance) * PREVIEW_SCALE
  const pigment = pigmentDot(settings, pigmentLeft(years, bands[source]))
  const root = STUBBLE[length]
  return {
    pigment: { ...pigment, blur: pigment.blur > 0 ? Math.hypot(blur, pigment.blur) : blur },
    roots: root && { ...root, blur },
  }
}

/** No ink is quite black: so much light gets past its grains. */
const PAST = 0.03
/** Light that the outermost skin throws back before it has reached the pigment below, of white light. */
const BEFORE = 0.006

/**
 * The share of the light from under the skin that comes back where pigment lies, for each channel. The pigment lies
 * below the coloured layer of the skin, so it darkens what shines through it, by the same share on any skin; but what
 * the surface throws back itself stays, and of a very dark skin's light that is a good part.
 * @param albedo of the skin, linear
 */
export function inkThrough(ink: Rgb, albedo: Vector): Vector {
  return albedo.map((skin, channel) => {
    const passes = PAST + (1 - PAST) * toLinear(ink[channel] ?? 0)
    const above = Math.min(BEFORE, skin * 0.6)
    return (above + (skin - above) * passes) / skin
  }) as unknown as Vector
}

/** How much smaller a dot is drawn where the skin turns away from the viewer: seen from the side it is foreshortened. */
export const foreshortened = (facing: number): number => 0.55 + 0.45 * Math.sqrt(Math.max(0, facing))

/** No two dots are quite alike: a hand set them. */
export const variedBy = (i: number): number => 0.9 + 0.2 * ((i * 0.754877) % 1)
