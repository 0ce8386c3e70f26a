import type { Place } from './landmarks'

/** Two places of a head in one photo, the same two as in the other. */
export type TwoPins = readonly [Place, Place]

/** A turn, a size and a shift: (x, y) goes to (a·x − b·y + dx, b·x + a·y + dy). */
export interface Similarity {
  readonly a: number
  readonly b: number
  readonly dx: number
  readonly dy: number
}

/** Pins nearer to each other than this, in pixels of the photo, tell no scale. */
const LEAST = 4

/** Degrees by which the line between two pins leans, clockwise. */
export const leanOf = ([from, to]: TwoPins): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI

/**
 * What brings two pins to a given distance and lean, their middle to a given place.
 * @param span distance between the pins in the picture, in its pixels
 * @param lean of the line between them in the picture, in degrees
 * @returns undefined where the pins lie on one another or are no numbers
 */
export function layPins([from, to]: TwoPins, span: number, lean: number, middle: Place): Similarity | undefined {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const far = x * x + y * y
  if (!(far >= LEAST * LEAST) || !Number.isFinite(far)) return undefined
  const turn = (lean * Math.PI) / 180
  const [toX, toY] = [span * Math.cos(turn), span * Math.sin(turn)]
  const a = (toX * x + toY * y) / far
  const b = (toY * x - toX * y) / far
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  return { a, b, dx: middle.x - a * mx + b * my, dy: middle.y - b * mx - a * my }
}
