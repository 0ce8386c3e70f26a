/** Signed distance to a body at a place. */
export type Distance = (x: number, y: number, z: number) => number

/**
 * Unit direction away from the body and how steeply its distance grows, from four samples.
 * @param e how far off they are taken, in head units: what is smaller is smoothed over
 */
export function slopeAt(
  distance: Distance,
  x: number,
  y: number,
  z: number,
  e = 0.0015,
): [number, number, number, number] {
  const a = distance(x + e, y - e, z - e)
  const b = distance(x - e, y - e, z + e)
  const c = distance(x - e, y + e, z - e)
  const d = distance(x + e, y + e, z + e)
  const nx = a - b - c + d
  const ny = c + d - a - b
  const nz = b + d - a - c
  const length = Math.hypot(nx, ny, nz) || 1
  return [nx / length, ny / length, nz / length, Math.max(0.3, length / (4 * e))]
}
