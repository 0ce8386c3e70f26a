import { smoothstep } from '@/lib/scalp/head/distance'

/**
 * Neck and shoulders run out softly into the paper: they fade towards the edge of a ball round the head. Lengths in head
 * units; above `above` nothing fades.
 */
export const bustEnd = { y: -0.12, radius: 1.5, soft: 0.5, above: -0.9 } as const

/** How much of a place of the bust is shown: 1 in the picture, 0 where it has run out. */
export function bustShown(x: number, y: number, z: number): number {
  const inside = bustEnd.radius - Math.hypot(x, y - bustEnd.y, z)
  return smoothstep(0, bustEnd.soft, Math.max(inside, y - bustEnd.above))
}
