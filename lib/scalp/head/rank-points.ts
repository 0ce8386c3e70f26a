import type { SurfacePool } from './surface-pool'

/** Multi-scale dart throwing: the wide distance first, each round comes closer by this factor. */
const SHRINK = 0.86
const WIDEST = 0.09

/**
 * Chooses and orders places so that any first part of them is evenly spread (blue noise) over the surface: rounds of
 * dart throwing, each with a smaller distance to keep. Two sides of a thin part (the ear) do not keep each other off.
 * @param pool places to choose from, at least ten times as many as will be chosen
 * @param closest the distance that the last round keeps where the grain is 1, in head units
 * @param grain what that distance is multiplied by at each place of the pool; finest is its smallest value
 * @returns numbers of the chosen places in the pool; their order is the rank
 */
export function rankPoints({ position, normal }: SurfacePool, closest: number, grain: Grain, finest: number): number[] {
  const grains = Float32Array.from({ length: position.length / 3 }, (_, i) => grain(...at(i)))
  const chosen: number[] = []
  let left = Array.from({ length: position.length / 3 }, (_, i) => i)
  for (let radius = WIDEST; ; radius = Math.max(closest, radius * SHRINK)) {
    const size = radius * finest
    const cells = new Map<number, number[]>()
    for (const i of chosen) place(cells, i, size)
    const later: number[] = []
    for (const i of left) {
      if (!isFree(cells, i, radius, size)) {
        later.push(i)
        continue
      }
      chosen.push(i)
      place(cells, i, size)
    }
    left = later
    if (radius <= closest) return chosen
  }

  function place(cells: Map<number, number[]>, i: number, size: number) {
    const [x, y, z] = at(i)
    const key = keyOf(Math.floor(x / size), Math.floor(y / size), Math.floor(z / size))
    const there = cells.get(key)
    if (there) there.push(i)
    else cells.set(key, [i])
  }

  function isFree(cells: Map<number, number[]>, i: number, radius: number, size: number): boolean {
    const keep = radius * (grains[i] ?? 1)
    const [x, y, z] = at(i)
    for (let cz = Math.floor((z - keep) / size); cz <= (z + keep) / size; cz += 1) {
      for (let cy = Math.floor((y - keep) / size); cy <= (y + keep) / size; cy += 1) {
        for (let cx = Math.floor((x - keep) / size); cx <= (x + keep) / size; cx += 1) {
          for (const other of cells.get(keyOf(cx, cy, cz)) ?? []) if (isNear(i, other, keep)) return false
        }
      }
    }
    return true
  }

  function at(i: number): [number, number, number] {
    return [position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0]
  }

  function isNear(i: number, j: number, keep: number): boolean {
    const [a, b] = [i * 3, j * 3]
    const dx = (position[a] ?? 0) - (position[b] ?? 0)
    const dy = (position[a + 1] ?? 0) - (position[b + 1] ?? 0)
    const dz = (position[a + 2] ?? 0) - (position[b + 2] ?? 0)
    if (dx * dx + dy * dy + dz * dz >= keep * keep) return false
    const same = (axis: number) => (normal[a + axis] ?? 0) * (normal[b + axis] ?? 0)
    return same(0) + same(1) + same(2) > 0
  }
}

type Grain = (x: number, y: number, z: number) => number

function keyOf(x: number, y: number, z: number): number {
  return ((x + 512) * 1024 + y + 512) * 1024 + z + 512
}
