import { smoothstep } from './distance'
import { CROWN } from './regions'
import { angleRound, scalpPlace } from './head-map'
import { ludwigLoss, norwoodLoss } from './loss-stages'
import { noise } from './noise'

/** Kinds of hair loss that can be drawn, by the quiz's own ids. */
export const hairLossPatterns = [
  'norwood-1',
  'norwood-2',
  'norwood-3',
  'norwood-4',
  'norwood-5',
  'norwood-6',
  'norwood-7',
  'ludwig-1',
  'ludwig-2',
  'ludwig-3',
  'diffuse',
  'patchy',
  'total',
  'scar-strip',
] as const

export type HairLossPattern = (typeof hairLossPatterns)[number]

/** Bare patches of alopecia areata: middle on the head's surface, how far they reach. */
const PATCHES: readonly (readonly [x: number, y: number, z: number, reach: number])[] = [
  [0.3, 0.86, 0.2, 0.15],
  [-0.22, 0.97, -0.3, 0.13],
  [-0.45, 0.75, 0.12, 0.1],
  [0.6, 0.42, -0.35, 0.17],
  [-0.62, 0.36, -0.2, 0.14],
  [-0.3, 0.2, -0.88, 0.19],
  [0.25, 0.55, -0.82, 0.12],
  [0.2, -0.2, -0.8, 0.1],
  [-0.52, -0.02, -0.6, 0.1],
  [0.08, 0.78, 0.5, 0.08],
]

/** Native hair left at a place of the head, 0 none to 1 all. It says nothing of where the hair ends: see hairline. */
export function hairLeft(pattern: HairLossPattern, x: number, y: number, z: number): number {
  if (pattern === 'total') return 0
  if (pattern === 'diffuse') return diffuseAt(x, y, z)
  if (pattern === 'patchy') return patchyAt(x, y, z)
  if (pattern === 'scar-strip') return 1 - scarAt(x, y, z)
  const stage = Number(pattern.slice(-1))
  const { forward, side } = scalpPlace(x, y, z)
  const uneven = noise(x * 8 + 5, y * 8, z * 8) + 0.5 * noise(x * 23, y * 23, z * 23)
  const loss = pattern.startsWith('norwood') ? norwoodLoss : ludwigLoss
  return 1 - loss(stage, forward, side, uneven)
}

/**
 * The scar of a strip transplant (FUT): a thin line across the donor area from ear to ear, a little higher at its ends.
 * 0 beside it, 1 on it.
 */
export function scarAt(x: number, y: number, z: number): number {
  const angle = angleRound(x, z)
  const ends = smoothstep(112, 120, angle)
  if (ends === 0) return 0
  const away = (180 - angle) / 65
  const middle = -0.16 + 0.12 * away * away + 0.012 * noise(x * 5, 3, z * 5)
  const half = 0.024 + 0.008 * noise(x * 9, 7, z * 9)
  return ends * smoothstep(half + 0.012, half - 0.006, Math.abs(y - middle))
}

/** Thin all over, thinnest on top, bare nowhere. */
function diffuseAt(x: number, y: number, z: number): number {
  const { forward, side } = scalpPlace(x, y, z)
  const top = smoothstep(1.7, 0.7, Math.hypot(side, Math.min(0, forward - CROWN.forward)))
  return Math.max(0.12, 0.78 - 0.45 * top + 0.13 * noise(x * 9, y * 9, z * 9))
}

function patchyAt(x: number, y: number, z: number): number {
  return PATCHES.reduce((left, [px, py, pz, reach]) => {
    const edge = reach * (1 + 0.14 * noise(x * 9 + px, y * 9, z * 9))
    return left * smoothstep(edge - 0.02, edge + 0.025, Math.hypot(x - px, y - py, z - pz))
  }, 1)
}
