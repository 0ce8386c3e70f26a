import { type Build, builds } from './build'
import { capsule, smoothstep } from './distance'
import { EYE, lashHeight } from './face-distance'

/** How much light the skin gives back at a point: 1 bare skin, less on brows, lashes and lips. */
export function skinTone(px: number, y: number, z: number, { brow, lips, mouth }: Build = builds.man): number {
  if (z < 0.35) return 1
  const x = Math.abs(px)
  return (1 - 0.78 * browAt(x, y, brow)) * (1 - 0.75 * lashesAt(x, y)) * (1 - 0.4 * lipsAt(x, y, z, lips, mouth))
}

/** The eyebrow: thick and low at the nose, thinning out over the arch; a woman's thinner and higher. 0 to 1. */
export function browAt(x: number, y: number, thick: number): number {
  const t = (x - 0.11) / 0.35
  if (t < -0.2 || t > 1.1) return 0
  const middle = 0.158 + (0.2 + 0.05 * (1 - thick)) * t - 0.19 * t * t
  const half = (0.034 - 0.026 * t * t) * (0.4 + 0.6 * thick)
  const ends = smoothstep(-0.1, 0.12, t) * smoothstep(1.08, 0.9, t)
  return ends * smoothstep(half + 0.014, half - 0.014, Math.abs(y - middle))
}

/** The lashes, thicker at the outer corner, and the fold of the lid above them. */
export function lashesAt(x: number, y: number): number {
  const u = (x - EYE.x) / EYE.r
  const ends = smoothstep(1.3, 1, Math.abs(u))
  const half = 0.012 + 0.004 * u
  const lashes = smoothstep(half + 0.008, half - 0.004, Math.abs(y + 0.004 - lashHeight(u)))
  const fold = smoothstep(0.014, 0.003, Math.abs(y - EYE.y - 0.07 + 0.045 * u * u))
  return ends * Math.max(lashes, 0.4 * fold)
}

function lipsAt(x: number, y: number, z: number, full: number, mouth: number): number {
  return Math.max(0.8 * lipAt(x, y, z, full, mouth), 1.6 * partedAt(x, y, z, mouth))
}

/** Whether a place is red of the lips, 0 to 1. `full`, `mouth`: how full and how broad they are. */
export function lipAt(x: number, y: number, z: number, full: number, mouth: number): number {
  if (z < 0.6) return 0
  const upper = capsule(x, y, 0, 0.03, -0.51, 0, mouth - 0.015, -0.556, 0, 0.032 * full, 0.008)
  const lower = capsule(x, y, 0, 0, -0.598, 0, mouth - 0.05, -0.575, 0, 0.046 * full, 0.014)
  return smoothstep(0.012, -0.012, Math.min(upper, lower))
}

/** The line between the lips, 0 to 1. It dips a little in the middle. */
export function partedAt(x: number, y: number, z: number, mouth: number): number {
  if (z < 0.6) return 0
  const line = Math.abs(y + 0.555 - 0.007 * Math.cos(x * 22))
  return smoothstep(0.016, 0.005, line) * smoothstep(mouth + 0.02, mouth - 0.015, x)
}
