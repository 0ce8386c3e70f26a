/**
 * Solves A·x = b for one or more right-hand sides by elimination with row pivoting.
 * @param matrix rows of A, square; neither it nor the right-hand sides are changed
 * @param sides the right-hand sides, each as long as the matrix
 * @returns one solution a side, or undefined where the matrix is singular or holds no finite numbers
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  sides: readonly (readonly number[])[],
): number[][] | undefined {
  const n = matrix.length
  const rows = matrix.map((row, i) => [...row, ...sides.map(side => side[i] ?? 0)])
  for (let column = 0; column < n; column += 1) {
    let best = column
    for (let r = column + 1; r < n; r += 1) if (size(rows, r, column) > size(rows, best, column)) best = r
    if (!(size(rows, best, column) > 1e-12)) return undefined
    const pivot = rows[best] as number[]
    rows[best] = rows[column] as number[]
    rows[column] = pivot
    for (let r = 0; r < n; r += 1) {
      const row = rows[r] as number[]
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      if (r === column || factor === 0) continue
      for (let c = column; c < row.length; c += 1) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0)
    }
  }
  const solved = sides.map((_, side) => rows.map((row, i) => (row[n + side] ?? 0) / (row[i] ?? 1)))
  return solved.flat().every(Number.isFinite) ? solved : undefined
}

const size = (rows: readonly (readonly number[])[], row: number, column: number) => Math.abs(rows[row]?.[column] ?? 0)
