import { smoothstep } from '@/lib/scalp/head/distance'
import { insideHair, RISE } from '@/lib/scalp/head/hair-edge'
import type { Points } from '@/lib/scalp/head/point-cloud'
import { bendAngles, type PhotoSettings } from './photo-address'
import { railHeights } from './photo-rail'

/** Angle round the head with its side: 0 the forehead, positive the person's left, degrees. */
const sidedAngle = (x: number, z: number): number => (Math.atan2(x, z + 0.06) * 180) / Math.PI

/** How far the line is moved at an angle, in hundredths of its whole way: smooth from handle to handle, level beyond. */
export function bendAt(bend: readonly number[], angle: number): number {
  const after = bendAngles.findIndex(at => angle < at)
  if (after === 0) return bend[0] ?? 0
  if (after < 0) return bend.at(-1) ?? 0
  const [from = 0, to = 0] = [bendAngles[after - 1], bendAngles[after]]
  const [a = 0, b = 0] = [bend[after - 1], bend[after]]
  return a + (b - a) * smoothstep(from, to, angle)
}

/**
 * The same points, each moved against the bend: a hairline that is level on them runs as the bend says on the head. It
 * moves the front alone and fades out before the sideburns, as the front's own height does.
 */
export function bentPoints(points: Points, bend: readonly number[]): Points {
  if (bend.every(n => n === 0)) return points
  const position = points.position.slice()
  for (let i = 0, at = 0; i < points.count; i += 1, at += 3) {
    const angle = sidedAngle(position[at] ?? 0, position[at + 2] ?? 0)
    const front = smoothstep(66, 44, Math.abs(angle))
    if (front > 0) position[at + 1] = (position[at + 1] ?? 0) - front * RISE * (bendAt(bend, angle) / 100)
  }
  return { ...points, position }
}

/**
 * The way of each handle over the head: for each of `bendAngles` the points of the cloud that lie nearest to the hairline
 * at each of `railHeights`.
 */
export function railPoints(
  { count, position }: Points,
  { head, line }: Pick<PhotoSettings, 'head' | 'line'>,
): number[][] {
  return bendAngles.map(angle =>
    railHeights.map(height => {
      const y = edgeHeight(Math.abs(angle), { height: height / 100, straight: line / 100 }, head)
      let [best, nearest] = [0, Number.POSITIVE_INFINITY]
      for (let i = 0, at = 0; i < count; i += 1, at += 3) {
        const dy = (position[at + 1] ?? 0) - y
        if (Math.abs(dy) > 0.2) continue
        const turn = (sidedAngle(position[at] ?? 0, position[at + 2] ?? 0) - angle) * DEGREE
        const far = dy * dy + turn * turn
        if (far < nearest) [best, nearest] = [i, far]
      }
      return best
    }),
  )
}

/** One degree round the head as a length on its surface, in head units. */
const DEGREE = (0.6 * Math.PI) / 180

/** How high the edge of the hair lies at an angle, in head units: found by halving. */
function edgeHeight(
  angle: number,
  ...[hairline, head]: [Parameters<typeof insideHair>[2], PhotoSettings['head']]
): number {
  let [low, high] = [0.2, 0.98]
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2
    if (insideHair(angle, middle, hairline, head) > 0) high = middle
    else low = middle
  }
  return (low + high) / 2
}
