/** A direction as a place on the unfolded octahedron, -1 to 1 each way. */
export function unfold(x: number, y: number, z: number): [number, number] {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1
  if (z >= 0) return [x / sum, y / sum]
  return [(1 - Math.abs(y) / sum) * (x < 0 ? -1 : 1), (1 - Math.abs(x) / sum) * (y < 0 ? -1 : 1)]
}

/** The direction that belongs to a place on the unfolded octahedron. */
export function fold(u: number, v: number): [number, number, number] {
  const z = 1 - Math.abs(u) - Math.abs(v)
  const over = Math.max(0, -z)
  const x = u - over * (u < 0 ? -1 : 1)
  const y = v - over * (v < 0 ? -1 : 1)
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}
