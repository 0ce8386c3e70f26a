import type { Points } from '@/lib/scalp/head/point-cloud'

/** Middle of the skull, from which rows and columns are laid over it. */
const MIDDLE = [0, 0.2, -0.1] as const
/** Distance between the rows in radians when all sessions are done. */
const ROWS = 0.034

/**
 * Moves marks of one kind to the nodes of a grid, as bad work stands: rows and columns on each side of a cube around
 * the skull. Where two meet at a node the later one is taken out.
 * @param kind changed in place: what is taken out becomes `none`
 * @returns the places of all points
 */
export function gridPlaces(points: Points, kind: Uint8Array, which: number, none: number, share: number): Float32Array {
  const position = points.position.slice()
  const taken = new Set<number>()
  const step = ROWS / Math.sqrt(share)
  for (let i = 0; i < points.count; i += 1) {
    if (kind[i] !== which) continue
    const d = MIDDLE.map((middle, axis) => (position[i * 3 + axis] ?? 0) - middle)
    const size = d.map(Math.abs)
    const face = size.indexOf(Math.max(...size))
    const [a, b] = [(face + 1) % 3, (face + 2) % 3] as const
    const out = d[face] ?? 1
    const node = (axis: number) => Math.round(Math.atan2(d[axis] ?? 0, Math.abs(out)) / step)
    const [u, v] = [node(a), node(b)]
    const key = ((face * 2 + (out < 0 ? 1 : 0)) * 512 + u + 256) * 512 + v + 256
    if (taken.has(key)) {
      kind[i] = none
      continue
    }
    taken.add(key)
    const moved = [0, 0, 0]
    moved[face] = Math.sign(out)
    moved[a] = Math.tan(u * step)
    moved[b] = Math.tan(v * step)
    const stretch = Math.hypot(...d) / Math.hypot(...moved)
    position.set(
      moved.map((value, axis) => value * stretch + (MIDDLE[axis] ?? 0)),
      i * 3,
    )
  }
  return position
}
