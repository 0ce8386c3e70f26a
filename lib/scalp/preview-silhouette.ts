/** Gaps between points up to this many cells wide are skin as well. */
const GAP = 3

/**
 * How much of each cell is skin, 0 to 1: the cells that hold points with the gaps between them closed, smooth at the
 * edge. A cell is taken in if any around it is filled, then thrown out if any around it is not: gaps close, edges stay.
 * The outermost cells of the map stay empty.
 * @param filled 1 or 0 for each cell of a square map
 * @param edge cells along an edge of the map
 */
export function silhouette(filled: Uint8Array, edge: number): Float32Array {
  const whole = 2 * GAP + 1
  const grown = alongColumns(alongRows(filled, edge, 1), edge, 1)
  return smoothed(smoothed(alongColumns(alongRows(grown, edge, whole), edge, whole), edge), edge)
}

/** For each cell whether at least `need` of those in reach in its row are filled. */
function alongRows(from: Uint8Array, edge: number, need: number): Uint8Array {
  const to = new Uint8Array(from.length)
  for (let start = 0; start < from.length; start += edge) {
    let count = 0
    for (let k = 0; k < 2 * GAP; k += 1) count += from[start + k] ?? 0
    for (let i = start + GAP; i < start + edge - GAP; i += 1) {
      count += from[i + GAP] ?? 0
      to[i] = count >= need ? 1 : 0
      count -= from[i - GAP] ?? 0
    }
  }
  return to
}

/** The same in its column, all columns side by side, because rows lie together in memory. */
function alongColumns(from: Uint8Array, edge: number, need: number): Uint8Array {
  const to = new Uint8Array(from.length)
  const counts = new Uint8Array(edge)
  const reach = GAP * edge
  for (let i = 0; i < 2 * reach; i += 1) counts[i % edge] = (counts[i % edge] ?? 0) + (from[i] ?? 0)
  for (let start = reach; start < from.length - reach; start += edge) {
    for (let column = 0; column < edge; column += 1) {
      const i = start + column
      const count = (counts[column] ?? 0) + (from[i + reach] ?? 0)
      to[i] = count >= need ? 1 : 0
      counts[column] = count - (from[i - reach] ?? 0)
    }
  }
  return to
}

/** Each cell as a mean of itself and those around it, the nearer the weightier. The outermost cells become 0. */
function smoothed(cells: Uint8Array | Float32Array, edge: number): Float32Array {
  const rows = new Float32Array(cells.length)
  const mean = new Float32Array(cells.length)
  blend(cells, rows, 1, 2, cells.length - 2)
  blend(rows, mean, edge, 2 * edge, cells.length - 2 * edge)
  return mean
}

function blend(from: Uint8Array | Float32Array, to: Float32Array, step: number, start: number, end: number) {
  for (let i = start; i < end; i += 1) {
    const far = (from[i - 2 * step] ?? 0) + (from[i + 2 * step] ?? 0)
    const near = (from[i - step] ?? 0) + (from[i + step] ?? 0)
    to[i] = (far + 2 * near + 3 * (from[i] ?? 0)) / 9
  }
}
