import { smoothstep } from '@/lib/scalp/head/distance'
import { hairLeft } from '@/lib/scalp/head/hair-loss'
import { angleRound, scalpPlace } from '@/lib/scalp/head/head-map'
import type { Share } from '@/lib/scalp/head/light-head'
import { noise } from '@/lib/scalp/head/noise'
import { regionAt, type ScalpRegion } from '@/lib/scalp/head/regions'
import { paperInk } from '@/lib/scalp/patch/patch-tones'
import type { Ink } from './plate-head'

/** What stands on a scalp in a plate: as a share of the dots at a place, or as an ink of their own. */

/** Every place filled, as after a close shave, and none. */
export const shaved: Share = () => 1
export const bare: Share = () => 0

/** A wide scar round the back of the head, from ear to ear; on the right half dots stand in it. */
export const halfDottedScar: Share = (x, y, z) => {
  const angle = angleRound(x, z)
  const away = (180 - angle) / 65
  const middle = -0.1 + 0.13 * away * away + 0.016 * noise(x * 6, 3, z * 6)
  const edge = Math.abs(y - middle) + 0.012 * noise(x * 22, y * 22, z * 22)
  const scar = smoothstep(112, 122, angle) * smoothstep(0.056, 0.03, edge)
  return Math.max(1 - scar, 0.62 * smoothstep(0.02, -0.12, x))
}

/** How thick the dots of each part of a scalp that is drawn as a map stand. */
const PARTS: Readonly<Record<ScalpRegion, number>> = {
  hairline: 1,
  temples: 0.42,
  'mid-scalp': 0.62,
  crown: 1,
  sides: 0.3,
  donor: 0.5,
}
const STEPS = [
  [0.035, 0, 0],
  [-0.035, 0, 0],
  [0, 0, 0.04],
  [0, 0, -0.04],
  [0, 0.035, 0],
] as const

/** The parts of a scalp, each with a thickness of its own and a bare seam round it. */
export const scalpParts: Share = (x, y, z) => {
  const here = regionAt(x, y, z)
  return STEPS.every(([dx, dy, dz]) => regionAt(x + dx, y + dy, z + dz) === here) ? PARTS[here] : 0
}

/** Where a place of the top lies across three strips from side to side: below -STRIP, between, above. */
const acrossTop = (x: number, y: number, z: number) => x + 0.05 * scalpPlace(x, y, z).forward
const STRIP = 0.22
const isRim = (x: number, y: number, z: number) => hairLeft('norwood-6', x, y, z) > 0.7

/** A bald top in three strips with bare seams between them; hair is left at the sides. */
export const threeStrips: Share = (x, y, z) => {
  const across = acrossTop(x, y, z)
  if (Math.abs(Math.abs(across) - STRIP) < 0.02) return 0
  if (isRim(x, y, z)) return 1
  if (Math.abs(across) < STRIP) return 0.9
  return across > 0 ? 0.3 : 0.24
}

/** The strips' own marks: planted hairs to one side, drawn lines to the other, dots between. */
export const stripMarks: Ink = ({ at: [x, y, z], seen }) => {
  const across = acrossTop(x, y, z)
  if (isRim(x, y, z) || Math.abs(across) < STRIP) return undefined
  if (across > 0) return { wide: 0.6, line: seen([0.02 * Math.sin(z * 40), 0.02, 0.075]) }
  return { wide: 0.42, line: seen([-0.03 + 0.02 * Math.sin(z * 60), 0, 0.085]) }
}

/** Cropped hair that turns grey from the temple and the ear on. Grey is the paler ink on light paper, the brighter on dark. */
export const greyingHair: Ink = ({ at: [x, y, z] }, scheme) => {
  const age = Math.max(smoothstep(0.75, 0.15, y) * smoothstep(150, 70, angleRound(x, z)), 0.14)
  const isGrey = 0.5 + 0.5 * noise(x * 47, y * 47, z * 47) < 0.22 + 0.62 * age
  if (scheme === 'light') return isGrey ? { colour: '#a79c90' } : undefined
  return isGrey ? undefined : { colour: '#7d7164' }
}

/** Hair that has begun to grow again, uneven and soft, and each hair as a fine short line. */
export const regrowth: Share = (x, y, z) => 0.34 + 0.24 * noise(x * 5, y * 5, z * 5)
export const fineHairs: Ink = ({ slope: [right, up] }) => {
  const out = 2.4 * Math.hypot(right, up)
  return { wide: 0.6, line: [right * out + 0.9, -up * out - 0.2] }
}

/** Where the pen touches in the plate on pain, and how far round it the dots stand in rings. */
export const STING = [0.42, 0.72, 0.1] as const
const REACH = 0.68
const farFromSting = (x: number, y: number, z: number) => Math.hypot(x - STING[0], y - STING[1], z - STING[2])

export const ringedScalp: Share = (x, y, z) => {
  const far = farFromSting(x, y, z)
  return far < REACH + 0.04 ? 0.12 + 0.88 * (0.5 + 0.5 * Math.cos((far * Math.PI * 2) / 0.17)) : 0.6
}
export const ringInk: Ink = ({ at }, scheme) =>
  farFromSting(...at) < REACH ? { colour: paperInk[scheme].skin, wide: 1.25 } : undefined

/** Work that is regretted, on the reader's right: a low ruled edge, thick dots, a tattoo's ink that has turned. */
export const halfRegretted = (x: number) => (x > 0 ? { height: -0.15, straight: 1 } : { height: 0.4, straight: 0 })
export const turnedInk: Ink = ({ at: [x] }, scheme) =>
  x > 0 ? { colour: scheme === 'light' ? '#14333d' : '#7fb4bf', wide: 1.55 } : undefined
