import { angleRound, scalpPlace } from './head-map'

/** Parts of the scalp. donor is the band at the back and sides that transplants take hair from. */
export const scalpRegions = ['hairline', 'temples', 'mid-scalp', 'crown', 'sides', 'donor'] as const

export type ScalpRegion = (typeof scalpRegions)[number]

/** Middle of the crown on the map of the scalp, where the hair turns, and how far the crown reaches. */
export const CROWN = { forward: -0.66, reach: 0.46 } as const

/** Part of the scalp that a place of the head lies in (asked outside the scalp: the nearest part in its direction). */
export function regionAt(x: number, y: number, z: number): ScalpRegion {
  const { forward, side } = scalpPlace(x, y, z)
  const angle = angleRound(x, z)
  if (Math.hypot(forward - CROWN.forward, side) < CROWN.reach) return 'crown'
  if (angle < 62 && forward > 0.42) {
    if (side < 0.42 && forward > 0.85) return 'hairline'
    if (side >= 0.42) return 'temples'
  }
  if (forward > -0.66 && side < 0.95) return 'mid-scalp'
  return angle > 106 && y < 0.46 ? 'donor' : 'sides'
}
