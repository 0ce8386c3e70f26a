import { smoothstep } from './distance'
import { scarAt } from './hair-loss'
import { scalpPlace } from './head-map'
import { noise } from './noise'
import { CROWN } from './regions'

/** Areas that a practitioner may be asked to fill. */
export const coverageAreas = ['hairline', 'temples', 'crown', 'mid-scalp', 'full', 'scar'] as const

export type CoverageArea = (typeof coverageAreas)[number]

/** How far a place of the head belongs to an area, 0 to 1, blended into what is around; no hairline ends it. */
export function coveredAt(area: CoverageArea, x: number, y: number, z: number): number {
  if (area === 'full') return 1
  if (area === 'scar') return scarAt(x, y, z)
  const { forward, side } = scalpPlace(x, y, z)
  const uneven = 0.06 * noise(x * 7, y * 7, z * 7)
  if (area === 'crown') return smoothstep(0.62, 0.42, Math.hypot(forward - CROWN.forward, side) + uneven)
  const inFront = smoothstep(0.72, 0.92, forward + 0.18 * side * side + uneven)
  if (area === 'hairline') return inFront * smoothstep(1, 0.8, side + uneven)
  if (area === 'temples') {
    return (
      smoothstep(0.28, 0.55, forward + uneven) * smoothstep(0.36, 0.5, side + uneven) * smoothstep(0, 0.45, y + uneven)
    )
  }
  const between = smoothstep(-0.5, -0.3, forward + uneven) * smoothstep(1.1, 0.9, forward + uneven)
  return between * smoothstep(1, 0.8, side + uneven)
}
