import { smoothstep } from '@/lib/scalp/distance'
import { earBound, earDistance } from '@/lib/scalp/ear-distance'
import { noise } from '@/lib/scalp/noise'

/**
 * The edge of the hair as height over the angle round the head (degrees: 0 forehead, 90 ear, 180 nape):
 * a gently curved front, drawn back at the temples, down to the sideburn, over the ear, down to the nape.
 */
const EDGE: readonly (readonly [angle: number, height: number])[] = [
  [0, 0.56], [16, 0.57], [30, 0.6], [40, 0.625], [46, 0.6], [52, 0.48], [57, 0.34], [61, 0.22], [64, 0.08],
  [66, -0.06], [68, -0.17], [80, -0.19], [84, 0.02], [90, 0.12], [100, 0.1], [107, -0.08], [112, -0.28],
  [120, -0.46], [132, -0.6], [150, -0.7], [165, -0.74], [180, -0.72],
]

/** How soft the edge is, in head units: the first rows of dots stand wide apart. */
const SOFT = 0.075

/** One degree round the head as a length on its surface, in head units. */
const DEGREE = (0.6 * Math.PI) / 180

/** Signed distance to the hair's edge on the unrolled head: positive inside the hair. Angle in degrees. */
export function insideHair(angle: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY
  let height = 0
  for (let i = 1; i < EDGE.length; i += 1) {
    const from = EDGE[i - 1]
    const to = EDGE[i]
    if (!from || !to) continue
    const across = (to[0] - from[0]) * DEGREE
    const rise = to[1] - from[1]
    const px = (angle - from[0]) * DEGREE
    const py = y - from[1]
    const t = Math.max(0, Math.min(1, (px * across + py * rise) / (across * across + rise * rise)))
    nearest = Math.min(nearest, Math.hypot(px - across * t, py - rise * t))
    if (angle >= from[0] && angle <= to[0]) height = from[1] + (rise * (angle - from[0])) / (to[0] - from[0])
  }
  return y > height ? nearest : -nearest
}

/** How full the hair stands at a point of the head: 0 outside the hairline, 1 well inside, soft and uneven between. */
export function hairAt(x: number, y: number, z: number): number {
  const mirrored = Math.abs(x)
  if (earBound(mirrored, y, z) < 0 && earDistance(mirrored, y, z) < 0.012) return 0
  const angle = (Math.atan2(mirrored, z + 0.06) * 180) / Math.PI
  const inside = insideHair(angle, y)
  const uneven = 0.022 * noise(x * 11, y * 11, z * 11) + 0.014 * noise(x * 31, y * 31, z * 31)
  // The nape and the sideburn end softer than the front.
  const soft = SOFT * (1 + 1.6 * smoothstep(0.1, -0.5, y))
  return smoothstep(-0.01, soft, inside + uneven)
}

/** The treated half: the whole of it on the right (x > 0), none on the left, an uneven seam along the middle. */
export function treatedAt(x: number, y: number, z: number): number {
  const seam = 0.035 * noise(7, y * 4.5, z * 4.5) + 0.02 * noise(3, y * 15, z * 15)
  return hairAt(x, y, z) * smoothstep(0, 0.1, x + seam - 0.02)
}
