/** Ten numbers for each corner: the sum of squared distances to planes as a symmetric form (Garland and Heckbert, 1997). */
const PARTS = 10

/** Quadrics of the corners of a mesh. */
export interface Quadrics {
  /** Adds the plane through a place (x, y, z) with normal n to a corner, `weight` times. */
  addPlane(corner: number, n: readonly [number, number, number], through: readonly number[], weight: number): void
  /** Lets one corner speak for another as well. */
  take(corner: number, from: number): void
  /** How far a place lies from the planes of two corners together: squared distances times their weights. */
  errorAt(a: number, b: number, x: number, y: number, z: number): number
}

/** Empty quadrics for so many corners. */
export function newQuadrics(count: number): Quadrics {
  const sums = new Float64Array(count * PARTS)
  const part = (corner: number, k: number) => sums[corner * PARTS + k] ?? 0
  return {
    addPlane(corner, [a, b, c], [x = 0, y = 0, z = 0], weight) {
      const d = -(a * x + b * y + c * z)
      const form = [a * a, a * b, a * c, a * d, b * b, b * c, b * d, c * c, c * d, d * d]
      form.forEach((value, k) => {
        sums[corner * PARTS + k] = part(corner, k) + value * weight
      })
    },
    take(corner, from) {
      for (let k = 0; k < PARTS; k += 1) sums[corner * PARTS + k] = part(corner, k) + part(from, k)
    },
    errorAt(a, b, x, y, z) {
      const q = (k: number) => part(a, k) + part(b, k)
      const squares = q(0) * x * x + q(4) * y * y + q(7) * z * z + q(9)
      const mixed = q(1) * x * y + q(2) * x * z + q(5) * y * z + q(3) * x + q(6) * y + q(8) * z
      return Math.max(0, squares + 2 * mixed)
    },
  }
}
