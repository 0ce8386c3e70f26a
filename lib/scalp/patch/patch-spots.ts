import { smoothstep } from '@/lib/scalp/head/distance'
import { noise } from '@/lib/scalp/head/noise'
import { type Dot, scatterDots } from '@/lib/scalp/head/scatter-dots'

/** How full a place of the patch is: 0 nothing, 1 full. Places in pixels. */
export type Fullness = (x: number, y: number) => number

export interface SpotPlan {
  readonly width: number
  readonly height: number
  /** Distance between neighbours where the patch is full, in pixels. */
  readonly gap: number
  readonly seed: number
  readonly full: Fullness
  /** Dots already there, which these keep clear of. */
  readonly taken?: readonly Dot[]
}

/** Below this share no dot stands: a lone one far outside would be a stray. */
const BARE = 0.035

/** As hair stands: no two alike, none touching. Blue noise; a first part of the list is itself evenly spread. */
export function randomSpots({ width, height, gap, seed, full, taken = [] }: SpotPlan): Dot[] {
  const gaps = new Float32Array(width * height)
  for (let i = 0; i < gaps.length; i += 1) {
    const share = full((i % width) + 0.5, Math.floor(i / width) + 0.5)
    gaps[i] = share < BARE ? 0 : gap / Math.sqrt(Math.min(1, share))
  }
  return scatterDots(gaps, width, seed, taken)
}

/** In rows and columns, as no hair stands. Half-full places have every dot or none. */
export function gridSpots({ width, height, gap, full }: SpotPlan): Dot[] {
  const spots: Dot[] = []
  for (let y = gap / 2; y < height; y += gap) {
    for (let x = gap / 2; x < width; x += gap) if (full(x, y) > 0.5) spots.push({ x, y, gap })
  }
  return spots
}

/** In heaps with bare skin between. */
export function clumpedSpots(plan: SpotPlan): Dot[] {
  const reach = plan.gap * 3.1
  const heaped: Fullness = (x, y) => {
    const heap = noise(x / reach, y / reach, plan.seed) + 0.25 * noise((x * 2.3) / reach, (y * 2.3) / reach, plan.seed)
    return plan.full(x, y) * (0.05 + 2.3 * smoothstep(-0.02, 0.3, heap))
  }
  const spots = new Float32Array(plan.width * plan.height)
  for (let i = 0; i < spots.length; i += 1) {
    const share = heaped((i % plan.width) + 0.5, Math.floor(i / plan.width) + 0.5)
    spots[i] = share < BARE ? 0 : plan.gap / Math.sqrt(share)
  }
  return scatterDots(spots, plan.width, plan.seed)
}
