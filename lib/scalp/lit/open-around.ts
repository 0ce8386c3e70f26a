import type { Distance } from '@/lib/scalp/head/slope'

/** So many directions all around are asked, evenly spread (a Fibonacci spiral). */
const DIRECTIONS = 64
const GOLDEN = Math.PI * (3 - Math.sqrt(5))
/** Bodies farther away than this shade nothing, in head units. */
const REACH = 0.9
/** A ray that passes a body at a share 1 / WIDE of its own length is half shut out: shadows are soft. */
const WIDE = 3.5

const around = Array.from({ length: DIRECTIONS }, (_, i) => {
  const y = 1 - (2 * i + 1) / DIRECTIONS
  const out = Math.sqrt(1 - y * y)
  return [out * Math.cos(GOLDEN * i), y, out * Math.sin(GOLDEN * i)] as const
})

/**
 * How much light from all around reaches a place of a body, 0 none to 1 all that falls on a place in the open: rays in
 * every direction, each counted by how straight it falls. Light from above counts for more than light from below.
 */
export function openAround(
  distance: Distance,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  let [all, came] = [0, 0]
  for (const [dx, dy, dz] of around) {
    const falls = dx * nx + dy * ny + dz * nz
    if (falls <= 0.05) continue
    const weight = falls * (0.7 + 0.3 * dy)
    all += weight
    came += weight * clearAlong(distance, x + nx * 0.012, y + ny * 0.012, z + nz * 0.012, dx, dy, dz)
  }
  return all === 0 ? 1 : came / all
}

/** How clear a ray from a place is, 0 to 1. */
function clearAlong(distance: Distance, x: number, y: number, z: number, dx: number, dy: number, dz: number): number {
  let clear = 1
  for (let t = 0.02; t < REACH && clear > 0.02; ) {
    const far = distance(x + dx * t, y + dy * t, z + dz * t)
    // What lies far away shuts out less, so that nothing ends abruptly at the reach.
    clear = Math.min(clear, Math.max(0, (WIDE * far) / t + (t / REACH) ** 2))
    t += Math.max(0.025, far * 0.8)
  }
  return Math.min(1, clear)
}
