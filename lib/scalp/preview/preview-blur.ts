import { viewingCentimetres } from '@/content/scalp/tones'
import type { PreviewDistanceId } from './preview-settings'

/** A good eye tells two points apart when they stand one minute of arc from each other: a sixtieth of a degree. */
const ARC_MINUTE = Math.PI / 180 / 60
/** One head unit in millimetres (see head-distance.ts). */
const UNIT_MM = 113
/** Width of a Gaussian at half its height, in standard deviations. */
const HALF_WIDTH = 2.355
/**
 * The picture is coarser than a scalp: about four times the distance from dot to dot, so that each drawn dot stands
 * for several. What the eye makes of them at a distance is enlarged alike, or nothing would change in the picture.
 */
const ENLARGED = 4

/** Millimetres on a true scalp for a length in head units as it is drawn: the width of a dot, for one. */
export const trueMillimetres = (units: number): number => (units * UNIT_MM) / ENLARGED

/**
 * Blur of the picture for a viewing distance, as the standard deviation of a Gaussian in head units. Its width at
 * half height is what the eye can just resolve there: distance × one arc minute (0.09 mm at 30 cm, 0.44 mm at 1.5 m).
 */
export function blurAt(distance: PreviewDistanceId): number {
  const resolvedMm = viewingCentimetres[distance] * 10 * Math.tan(ARC_MINUTE)
  return (resolvedMm * ENLARGED) / HALF_WIDTH / UNIT_MM
}

/** A dot as it is drawn: its radius, how soft its edge is (0 a disc, 1 a hill) and how much of it is left. */
export interface SoftDot {
  readonly radius: number
  readonly soft: number
  readonly alpha: number
}

/**
 * Blurs a dot by itself, which comes to the same as blurring the picture: it grows so that its spread is its own and
 * the blur's together (variances add), and pales so that it holds as much pigment as before.
 */
export function blurDot(radius: number, alpha: number, blur: number): SoftDot {
  const spread = (radius * radius) / 4 + blur * blur
  const soft = Math.min(1, blur / radius)
  const grown = Math.sqrt(spread / (0.25 + 0.226 * soft))
  return { radius: grown, soft, alpha: (alpha * radius * radius) / (grown * grown * (1 + 0.2 * soft)) }
}
