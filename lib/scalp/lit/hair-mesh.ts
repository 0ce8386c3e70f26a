/** Hair as ribbons that lie on the head: each hair drawn stands for a small lock. Seen from both sides. */
export interface HairMesh {
  readonly count: number
  /** Places in head units, x, y, z for each corner. */
  readonly position: Float32Array
  /** Away from the head, and the way in which the hair runs. Unit length, x, y, z for each corner. */
  readonly normal: Float32Array
  readonly way: Float32Array
  /** Two numbers for each corner: 1 for grey hair and 0 for other, and how bright the lock is against the others. */
  readonly own: Float32Array
  readonly index: Uint32Array
}

/** One hair from root to tip. */
export interface HairPath {
  /** Places along it, x, y, z for each. */
  readonly places: readonly number[]
  /** Directions away from the head there. */
  readonly normals: readonly number[]
  readonly isGrey: boolean
  /** How bright it is against the others, about 1. */
  readonly bright: number
  /** Half its width in the middle, in head units, and how much of that is left at root and tip. */
  readonly half: number
  readonly tip: number
  /** How far the ribbon is turned round its own way, in radians: flat ones would be gone where the head ends. */
  readonly roll?: number
}

/** Weaves ribbons along hairs: two corners for each place, across the way of the hair and flat on the head. */
export function weaveHair(paths: readonly HairPath[]): HairMesh {
  const steps = paths.map(({ places }) => places.length / 3)
  const count = steps.reduce((sum, step) => sum + step * 2, 0)
  const [position, normal, way] = [
    new Float32Array(count * 3),
    new Float32Array(count * 3),
    new Float32Array(count * 3),
  ]
  const own = new Float32Array(count * 2)
  const index: number[] = []
  let corner = 0
  for (const [k, path] of paths.entries()) {
    const step = steps[k] ?? 0
    for (let i = 0; i < step; i += 1) {
      const at = (list: readonly number[], j: number, axis: number) =>
        list[Math.max(0, Math.min(step - 1, j)) * 3 + axis] ?? 0
      const along = unitOf([0, 1, 2].map(axis => at(path.places, i + 1, axis) - at(path.places, i - 1, axis)))
      const out = unitOf([0, 1, 2].map(axis => at(path.normals, i, axis)))
      const flat = unitOf(cross(along, out))
      const upright = unitOf(cross(flat, along))
      const [level, tilt] = [Math.cos(path.roll ?? 0), Math.sin(path.roll ?? 0)]
      const across = [0, 1, 2].map(axis => level * (flat[axis] ?? 0) + tilt * (upright[axis] ?? 0))
      const share = i / Math.max(1, step - 1)
      const half = path.half * Math.min(1, path.tip + share * 6) * (1 - (1 - path.tip) * share ** 3)
      for (const side of [-1, 1]) {
        for (let axis = 0; axis < 3; axis += 1) {
          position[corner * 3 + axis] = at(path.places, i, axis) + side * half * (across[axis] ?? 0)
          normal[corner * 3 + axis] = out[axis] ?? 0
          way[corner * 3 + axis] = along[axis] ?? 0
        }
        own.set([path.isGrey ? 1 : 0, path.bright], corner * 2)
        corner += 1
      }
      if (i > 0) index.push(corner - 4, corner - 3, corner - 2, corner - 3, corner - 1, corner - 2)
    }
  }
  return { count, position, normal, way, own, index: Uint32Array.from(index) }
}

const cross = ([a = 0, b = 0, c = 0]: number[], [d = 0, e = 0, f = 0]: number[]) => [
  b * f - c * e,
  c * d - a * f,
  a * e - b * d,
]

function unitOf(list: number[]): number[] {
  const length = Math.hypot(...list) || 1
  return list.map(part => part / length)
}
