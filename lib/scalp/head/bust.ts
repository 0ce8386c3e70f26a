import { smoothstep } from './distance'

/** How far a place is from the foot of the bust, where it runs out into the paper: 1 in the picture, 0 beyond. */
export function bustAt(x: number, y: number, z: number): number {
  const foot = -1.78 + 0.16 * x ** 2 + 0.05 * z
  return smoothstep(foot, foot + 0.32, y) * smoothstep(1.6, 1.2, Math.abs(x))
}

/**
 * The bust ends in the clean curve of a ball: flat colour that ran out softly would be a gradient. Above the chin all
 * of the head is inside.
 */
const BALL = { y: -0.15, radius: 1.2, above: -0.95 } as const

/** How deep a place lies inside the bust, in head units; negative outside. */
export const footAt = (x: number, y: number, z: number): number =>
  Math.max(BALL.radius - Math.hypot(x, y - BALL.y, z), y - BALL.above)

/** The direction in which a place near the end of the bust would get deeper inside it, as a unit vector. */
export function inward(x: number, y: number, z: number): readonly [x: number, y: number, z: number] {
  const far = Math.hypot(x, y - BALL.y, z)
  return y - BALL.above > BALL.radius - far ? [0, 1, 0] : [-x / far, (BALL.y - y) / far, -z / far]
}

/** Points farther away than this have no say in where it ends. */
const HEARD = 0.3

/** Whether a point so deep inside the bust, or so far outside, has a say in where it ends. */
export const isNearFoot = (depth: number): boolean => Math.abs(depth) < HEARD
