import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A dot in the frame: place in pixels and the distance it keeps from others. The order of dots is their rank. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly gap: number
}

/** Multi-scale rounds: the first dots stand 2.5 gaps apart, each round comes closer by 0.86 down to one gap. */
const ROUNDS = [2.5, 2.15, 1.85, 1.59, 1.37, 1.18, 1]
const DARTS = 9
const CELL = 4

/**
 * Blue-noise dots of varying density: dart throwing, the wide gaps first, so that any prefix is itself evenly spread.
 * Two dots are never nearer than the mean of their gaps.
 * Own throwing and not poisson-disk-sampling: that one grows outwards from a seed point through one connected box,
 * so that its order is no rank, islands (ear, bare scalp) stay empty, and gaps are kept in one direction only.
 * @param taken dots already in the frame, to keep clear of (they are not returned)
 * @param gaps wanted distance between dots for every pixel, row by row; 0 = no dots here
 */
export function scatterDots(gaps: Float32Array, width: number, seed: number, taken: readonly Dot[] = []): Dot[] {
  const height = gaps.length / width
  const random = xoroshiro128plus(seed)
  const draw = () => uniformFloat32(random)
  // Running sum of the wanted density: darts fall where dots are wanted, so that few are wasted.
  const sums = new Float64Array(gaps.length)
  let sum = 0
  gaps.forEach((gap, i) => {
    sum += gap > 0 ? 1 / (gap * gap) : 0
    sums[i] = sum
  })
  const columns = Math.ceil(width / CELL)
  const cells: Dot[][] = Array.from({ length: columns * Math.ceil(height / CELL) }, () => [])
  const dots: Dot[] = []
  let widest = 0
  for (const dot of taken) place(dot)
  for (const round of ROUNDS) {
    const throws = Math.ceil((sum * DARTS) / (round * round))
    for (let n = 0; n < throws; n += 1) {
      const pixel = firstAbove(sums, draw() * sum)
      const x = (pixel % width) + draw()
      const y = Math.floor(pixel / width) + draw()
      const gap = gaps[pixel] ?? 0
      if (gap === 0 || !isFree(x, y, gap, round)) continue
      const dot = { x, y, gap }
      dots.push(dot)
      place(dot)
    }
  }
  return dots

  function place(dot: Dot) {
    widest = Math.max(widest, dot.gap)
    cells[Math.floor(dot.y / CELL) * columns + Math.floor(dot.x / CELL)]?.push(dot)
  }

  function isFree(x: number, y: number, gap: number, round: number): boolean {
    const reach = ((gap + widest) / 2) * round
    const fromX = Math.max(0, Math.floor((x - reach) / CELL))
    const toX = Math.min(columns - 1, Math.floor((x + reach) / CELL))
    const toY = Math.floor((y + reach) / CELL)
    for (let cy = Math.max(0, Math.floor((y - reach) / CELL)); cy <= toY; cy += 1) {
      for (let cx = fromX; cx <= toX; cx += 1) {
        for (const dot of cells[cy * columns + cx] ?? []) {
          const keep = ((gap + dot.gap) / 2) * round
          if ((dot.x - x) ** 2 + (dot.y - y) ** 2 < keep * keep) return false
        }
      }
    }
    return true
  }
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
