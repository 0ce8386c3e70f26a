import { newCostHeap } from './cost-heap'
import { newQuadrics } from './quadric'

/** A mesh of triangles with what its simplification must respect. */
export interface FineMesh {
  readonly position: Float64Array
  /** Unit normals of the body itself. */
  readonly normal: Float64Array
  readonly triangles: readonly number[]
  /** What a corner may become: 'free', only another corner of the same seam, or nothing else. */
  readonly hold: (corner: number) => 'free' | 'seam' | 'fixed'
  /** How much an error counts at a corner: more where form is small. */
  readonly weight: (corner: number) => number
  /** How unlike two corners are beside their places, 0 alike: the edge of a brow must stay where it is. */
  readonly unlike: (a: number, b: number) => number
  /** No edge gets longer than this. */
  readonly longest: (corner: number) => number
}

type Triangle = [a: number, b: number, c: number]

/** An edge costs a little for its length too, so that a flat place is left with even triangles and no splinters. */
const LENGTH = 2e-6
/** What becomes of an unlike corner, for each square unit that it spoke for. */
const UNLIKE = 0.004
/** A triangle may turn so far from the body's own normals and no farther (a cosine). */
const TURNED = 0.35

/**
 * Takes corners out of a mesh, each time the one that is missed least, until `most` are left (quadric error metrics,
 * M. Garland and P. Heckbert, 1997). Corners are never moved, so all that are left lie on the body.
 * @returns triangles over the same corners, of which many are no longer used
 */
export function simplifyMesh(mesh: FineMesh, most: number): number[] {
  const { position, normal } = mesh
  const count = position.length / 3
  const at = (i: number): Triangle => [position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0]
  const faces: (Triangle | undefined)[] = []
  const around: Set<number>[] = Array.from({ length: count }, () => new Set())
  const quadrics = newQuadrics(count)
  const stamps = new Int32Array(count)
  const heap = newCostHeap()

  for (let k = 0; k < mesh.triangles.length; k += 3) {
    const face = mesh.triangles.slice(k, k + 3) as Triangle
    const plane = crossOf(face)
    const double = Math.hypot(...plane)
    if (double === 0) continue
    for (const corner of face) {
      around[corner]?.add(faces.length)
      const unit = plane.map(part => part / double) as Triangle
      quadrics.addPlane(corner, unit, at(corner), (double / 2) * mesh.weight(corner))
    }
    faces.push(face)
  }
  let left = around.filter(set => set.size > 0).length
  for (let corner = 0; corner < count; corner += 1) wish(corner)
  for (let next = heap.pop(); next && left > most; next = heap.pop()) {
    const { from, to, stamp } = next
    if (stamp !== stamps[from] || (around[from]?.size ?? 0) === 0) continue
    if (!mayCollapse(from, to)) continue
    collapse(from, to)
    left -= 1
  }
  return faces.flatMap(face => face ?? [])

  function crossOf([a, b, c]: Triangle): Triangle {
    const [p, q, r] = [at(a), at(b), at(c)]
    const [ux, uy, uz] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]]
    const [vx, vy, vz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]]
    return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  }

  function neighbours(corner: number): Set<number> {
    const found = new Set<number>()
    for (const face of around[corner] ?? []) for (const one of faces[face] ?? []) if (one !== corner) found.add(one)
    return found
  }

  function distance(a: number, b: number): number {
    const [p, q] = [at(a), at(b)]
    return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
  }

  /** Puts the cheapest way to take a corner out on the heap. */
  function wish(from: number) {
    const hold = mesh.hold(from)
    if (hold === 'fixed' || (around[from]?.size ?? 0) === 0) return
    stamps[from] = (stamps[from] ?? 0) + 1
    for (const to of [...neighbours(from)].sort((a, b) => a - b)) {
      if (hold === 'seam' && mesh.hold(to) !== 'seam') continue
      const length = distance(from, to)
      const cost = quadrics.errorAt(from, to, ...at(to)) + length * length * (LENGTH + UNLIKE * mesh.unlike(from, to))
      heap.push({ cost, from, to, stamp: stamps[from] ?? 0 })
    }
  }

  /** Whether the mesh stays whole, no triangle turns over and no edge gets too long. */
  function mayCollapse(from: number, to: number): boolean {
    const near = neighbours(to)
    if (!near.has(from)) return false
    const shared = [...neighbours(from)].filter(one => near.has(one))
    if (shared.length !== (mesh.hold(from) === 'seam' ? 1 : 2)) return false
    for (const face of around[from] ?? []) {
      const old = faces[face]
      if (!old || old.includes(to)) continue
      const moved = old.map(one => (one === from ? to : one)) as Triangle
      if (moved.some(one => one !== to && distance(one, to) > mesh.longest(to))) return false
      const plane = crossOf(moved)
      const size = Math.hypot(...plane)
      if (size < 1e-9) return false
      const isTurned = moved.some(one => {
        const along = [0, 1, 2].reduce((sum, axis) => sum + (plane[axis] ?? 0) * (normal[one * 3 + axis] ?? 0), 0)
        return along < TURNED * size
      })
      if (isTurned) return false
    }
    return true
  }

  function collapse(from: number, to: number) {
    for (const face of around[from] ?? []) {
      const old = faces[face]
      if (!old) continue
      if (old.includes(to)) {
        for (const one of old) around[one]?.delete(face)
        faces[face] = undefined
        continue
      }
      faces[face] = old.map(one => (one === from ? to : one)) as Triangle
      around[to]?.add(face)
    }
    around[from]?.clear()
    quadrics.take(to, from)
    for (const one of [to, ...neighbours(to)]) wish(one)
  }
}
