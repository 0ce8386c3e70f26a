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

/** Dots on a square head unit where the work is dense: as many as the clouds of both heads have there. */
export const DENSE_DOTS = 2580

/** Millimetres on a true scalp for a length in head units as it is drawn: the width of a dot, for one. */
export const trueMillimetres = (units: number): number => (units * UNIT_MM) / ENLARGED

/** How far apart two points must be for a good eye to tell them apart, in millimetres: distance × one arc minute. */
export const resolvedMillimetres = (distance: PreviewDistanceId): number =>
  viewingCentimetres[distance] * 10 * Math.tan(ARC_MINUTE)

/**
 * Blur of the picture for a viewing distance, as the standard deviation of a Gaussian in head units. Its width at
 * half height is what the eye can just resolve there: distance × one arc minute (0.09 mm at 30 cm, 0.44 mm at 1.5 m).
 */
export function blurAt(distance: PreviewDistanceId): number {
  return (resolvedMillimetres(distance) * ENLARGED) / HALF_WIDTH / UNIT_MM
}

/** A dot as it is drawn: its radius, how soft its edge is (0 a disc, 1 a hill) and how much of it is left. */
export interface SoftDot {
  readonly radius: number
  readonly soft: number
  readonly alpha: number
}

/** Pixels on either side over which a hard edge is made smooth. */
export const SMOOTH = 0.5

/** Against a disc of the same radius: how much wider a hill spreads, and how much more pigment it holds. */
export const HILL = { spread: 0.226, holds: 0.2 } as const

/**
 * Blurs a dot by itself, which comes to the same as blurring the picture: it grows so that its spread is its own and
 * the blur's together (variances add), and pales so that it holds as much pigment as before.
 */
export function blurDot(radius: number, alpha: number, blur: number): SoftDot {
  const spread = (radius * radius) / 4 + blur * blur
  const soft = Math.min(1, blur / radius)
  const grown = Math.sqrt(spread / (0.25 + HILL.spread * soft))
  return { radius: grown, soft, alpha: (alpha * radius * radius) / (grown * grown * (1 + HILL.holds * soft)) }
}

/**
 * How much of a dot's strength is left, so that it holds no more pigment for the half pixel on either side that makes a
 * hard edge smooth: on a coarse picture a fine dot would grow by a third.
 * @param radius in pixels
 */
export function keptAtEdge(radius: number, soft: number): number {
  const held = radius >= SMOOTH ? radius * radius + SMOOTH ** 2 / 3 : (radius + SMOOTH) ** 3 / (6 * SMOOTH)
  return (radius * radius * (1 + HILL.holds * soft)) / held
}
