/** Gaps between points up to this many cells wide are skin as well. */
const GAP = 3
/** Weights of a cell and of those beside it, the nearer the heavier: the edge keeps its place and loses its steps. */
const WEIGHTS = [19, 16, 10, 4, 1] as const
const REACH = WEIGHTS.length - 1

/** The part of a square map that holds anything, with room around it for what is done to its edge. */
interface Part {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * How much of each cell is skin, 0 to 1: the cells that hold points with the gaps between them closed, smooth at the
 * edge. A cell is taken in if any around it is filled, then thrown out if any around it is not: gaps close, edges stay.
 * The outermost cells of the map stay empty.
 * @param filled 1 or 0 for each cell of a square map
 * @param edge cells along an edge of the map
 */
export function silhouette(filled: Uint8Array, edge: number): Float32Array {
  const whole = 2 * GAP + 1
  const part = partOf(filled, edge)
  const grown = alongColumns(alongRows(filled, edge, part, 1), edge, part, 1)
  const closed = alongColumns(alongRows(grown, edge, part, whole), edge, part, whole)
  return blend(blend(closed, edge, part, 1), edge, part, edge)
}

function partOf(filled: Uint8Array, edge: number): Part {
  let [top, bottom, left, right] = [edge, 0, edge, 0]
  for (let row = 0; row < edge; row += 1) {
    const start = row * edge
    const first = filled.subarray(start, start + edge).indexOf(1)
    if (first < 0) continue
    const last = filled.subarray(start, start + edge).lastIndexOf(1)
    top = Math.min(top, row)
    bottom = row
    left = Math.min(left, first)
    right = Math.max(right, last)
  }
  const room = GAP + REACH
  return {
    top: Math.max(REACH, top - room),
    bottom: Math.min(edge - REACH, bottom + room + 1),
    left: Math.max(REACH, left - room),
    right: Math.min(edge - REACH, right + room + 1),
  }
}

/** For each cell whether at least `need` of those in reach in its row are filled. */
function alongRows(from: Uint8Array, edge: number, { top, bottom, left, right }: Part, need: number): Uint8Array {
  const to = new Uint8Array(from.length)
  for (let row = top; row < bottom; row += 1) {
    const start = row * edge
    let count = 0
    for (let i = start + left - GAP; i < start + left + GAP; i += 1) count += from[i] ?? 0
    for (let i = start + left; i < start + right; i += 1) {
      count += from[i + GAP] ?? 0
      to[i] = count >= need ? 1 : 0
      count -= from[i - GAP] ?? 0
    }
  }
  return to
}

/** The same in its column, all columns side by side, because rows lie together in memory. */
function alongColumns(from: Uint8Array, edge: number, { top, bottom, left, right }: Part, need: number): Uint8Array {
  const to = new Uint8Array(from.length)
  const counts = new Uint8Array(edge)
  const reach = GAP * edge
  for (let row = top - GAP; row < top + GAP; row += 1) {
    for (let column = left; column < right; column += 1) {
      counts[column] = (counts[column] ?? 0) + (from[row * edge + column] ?? 0)
    }
  }
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const i = row * edge + column
      const count = (counts[column] ?? 0) + (from[i + reach] ?? 0)
      to[i] = count >= need ? 1 : 0
      counts[column] = count - (from[i - reach] ?? 0)
    }
  }
  return to
}

/** Each cell as a mean of itself and those beside it, `step` apart in memory. */
function blend(from: Uint8Array | Float32Array, edge: number, { top, bottom, left, right }: Part, step: number) {
  const to = new Float32Array(from.length)
  const [a, b, c, d, e] = WEIGHTS
  const sum = a + 2 * (b + c + d + e)
  for (let row = top; row < bottom; row += 1) {
    for (let i = row * edge + left; i < row * edge + right; i += 1) {
      const one = (from[i - step] ?? 0) + (from[i + step] ?? 0)
      const two = (from[i - 2 * step] ?? 0) + (from[i + 2 * step] ?? 0)
      const three = (from[i - 3 * step] ?? 0) + (from[i + 3 * step] ?? 0)
      const four = (from[i - 4 * step] ?? 0) + (from[i + 4 * step] ?? 0)
      to[i] = (a * (from[i] ?? 0) + b * one + c * two + d * three + e * four) / sum
    }
  }
  return to
}
