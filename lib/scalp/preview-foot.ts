/** How far a point near the end of the bust speaks for the cells around it, in cells. */
const REACH = 6
/** Farther from the end of the bust than this, in head units, it need not be told exactly. */
const NEAR = 0.25
/** Points farther away than this have no say in where it ends. */
const HEARD = 0.3

/** Whether a point so deep inside the bust, or so far outside, has a say in where it ends. */
export const isNearFoot = (depth: number): boolean => Math.abs(depth) < HEARD

/** How much a point says about the cells around it, row by row: the nearer the more, beyond the reach nothing. */
const says = Float32Array.from({ length: (2 * REACH + 1) ** 2 }, (_, at) => {
  const across = (at % (2 * REACH + 1)) - REACH
  const down = Math.floor(at / (2 * REACH + 1)) - REACH
  return Math.max(0, 1 - (across * across + down * down) / (REACH * REACH)) ** 2
})

/** Points near the end of the bust, gathered over the cells of a square map. */
export interface FootMap {
  /** A point seen at a cell: how deep it lies inside the bust, in head units. */
  add(column: number, row: number, foot: number): void
  /**
   * How deep what fills each cell lies inside: near the end a mean of the points around, the nearer the weightier.
   * Each point alone stands for itself, so a line through them would be ragged.
   * @param rough for each cell the depth of the point that fills it; made smooth in place
   */
  smooth(rough: Float32Array): Float32Array
}

/** @param edge cells along an edge of the square map */
export function newFootMap(edge: number): FootMap {
  const sums = new Float32Array(edge * edge)
  const weights = new Float32Array(edge * edge)
  return {
    add(column, row, foot) {
      const last = edge - REACH
      if (column < REACH || row < REACH || column >= last || row >= last) return
      let at = 0
      for (let v = row - REACH; v <= row + REACH; v += 1) {
        const end = v * edge + column + REACH
        for (let cell = end - 2 * REACH; cell <= end; cell += 1, at += 1) {
          const weight = says[at] ?? 0
          sums[cell] = (sums[cell] ?? 0) + weight * foot
          weights[cell] = (weights[cell] ?? 0) + weight
        }
      }
    },
    smooth(rough) {
      for (let cell = 0; cell < rough.length; cell += 1) {
        const weight = weights[cell] ?? 0
        if (weight > 0 && Math.abs(rough[cell] ?? 0) < NEAR) rough[cell] = (sums[cell] ?? 0) / weight
      }
      return rough
    },
  }
}
