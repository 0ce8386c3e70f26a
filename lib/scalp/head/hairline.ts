import { builds, type Sex } from './build'
import { smoothstep } from './distance'
import { earBound, earDistance } from './ear-distance'
import { type Hairline, insideHair } from './hair-edge'
import { angleRound } from './head-map'
import { noise } from './noise'

/** How soft the edge is, in head units: the first rows of dots stand wide apart. */
const SOFT = 0.075
/** The hardest edge that can be drawn. */
const HARD = 0.006
/** Below the lowest front, so that the first uneven dots of it have their place too. */
const FRINGE = 0.05

const usual: Hairline = { height: 0.345, straight: 0 }
const lowest: Hairline = { height: 0, straight: 0 }
const lowestStraight: Hairline = { height: 0, straight: 1 }

/** How full the hair stands at a point of the head: 0 outside the hairline, 1 well inside, soft and uneven between. */
export function insideHairline(hairline: Hairline, x: number, y: number, z: number, sex: Sex = 'man'): number {
  if (isEar(x, y, z, sex)) return 0
  const inside = insideHair(angleRound(x, z), y, hairline, sex)
  const uneven = 0.022 * noise(x * 11, y * 11, z * 11) + 0.014 * noise(x * 31, y * 31, z * 31)
  const low = smoothstep(0.1, -0.5, y)
  // The nape and the sideburn end softer than the front, and a ruler is laid to the front alone.
  const straight = hairline.straight * smoothstep(62, 52, angleRound(x, z))
  const soft = SOFT * (1 + 1.6 * low) * (1 - straight) + HARD * straight
  return smoothstep(-0.01 * (1 - straight), soft, inside + uneven * (1 - straight))
}

/** How full a grown man's hair stands at a point of the head. */
export function hairAt(x: number, y: number, z: number): number {
  return insideHairline(usual, x, y, z)
}

/** Whether any hairline that can be chosen reaches a point: the part of the skin that counts as scalp. */
export function isScalp(x: number, y: number, z: number, sex: Sex): boolean {
  if (isEar(x, y, z, sex)) return false
  const angle = angleRound(x, z)
  const inside = (hairline: Hairline) => insideHair(angle, y, hairline, sex) > -FRINGE
  return inside(lowest) || inside(lowestStraight)
}

function isEar(x: number, y: number, z: number, sex: Sex): boolean {
  const mirrored = Math.abs(x)
  return earBound(mirrored, y, z) < 0 && earDistance(mirrored, y, z, builds[sex].ear) < 0.012
}

/** The treated half: the whole of it on the right (x > 0), none on the left, an uneven seam along the middle. */
export function treatedAt(x: number, y: number, z: number): number {
  const seam = 0.035 * noise(7, y * 4.5, z * 4.5) + 0.02 * noise(3, y * 15, z * 15)
  return hairAt(x, y, z) * smoothstep(0, 0.1, x + seam - 0.02)
}
