import { expect, test } from 'vitest'
import { silhouette } from '@/lib/scalp/preview/preview-silhouette'

const EDGE = 96
const RADIUS = 20

/** A disc of points with every third place empty, around a middle. */
const disc = (x: number, y: number) =>
  Uint8Array.from({ length: EDGE * EDGE }, (_, at) => {
    const [column, row] = [at % EDGE, Math.floor(at / EDGE)]
    return Math.hypot(column - x, row - y) <= RADIUS && (column - x + 3 * (row - y)) % 3 !== 0 ? 1 : 0
  })
const distances = (x: number, y: number) =>
  Array.from({ length: EDGE * EDGE }, (_, at) => Math.hypot((at % EDGE) - x, Math.floor(at / EDGE) - y))

test('gaps are closed, and the edge stays where the points end', () => {
  const cover = silhouette(disc(48, 48), EDGE)
  const far = distances(48, 48)
  expect(Math.min(...cover.filter((_, at) => (far[at] ?? 0) < RADIUS - 6))).toBeCloseTo(1)
  expect(Math.max(...cover.filter((_, at) => (far[at] ?? 0) > RADIUS + 6))).toBe(0)
  const half = far.filter((_, at) => Math.abs((cover[at] ?? 0) - 0.5) < 0.05)
  expect(half.length).toBeGreaterThan(8)
  for (const distance of half) expect(Math.abs(distance - RADIUS)).toBeLessThan(2)
})

test('from the middle outwards the cover never rises', () => {
  const cover = silhouette(disc(48, 48), EDGE)
  const row = [...cover.subarray(48 * EDGE + 48, 49 * EDGE)]
  for (let i = 1; i < row.length; i += 1) expect(row[i]).toBeLessThanOrEqual((row[i - 1] ?? 0) + 1e-6)
})

test('a shape looks the same wherever it stands', () => {
  const here = silhouette(disc(40, 44), EDGE)
  const there = silhouette(disc(53, 51), EDGE)
  for (let row = 12; row < 80; row += 1) {
    for (let column = 12; column < 76; column += 1) {
      expect(there[(row + 7) * EDGE + column + 13]).toBe(here[row * EDGE + column])
    }
  }
})

test('where no point is, nothing is covered, and the outermost cells stay empty', () => {
  expect(silhouette(new Uint8Array(EDGE * EDGE), EDGE).every(cover => cover === 0)).toBe(true)
  const cover = silhouette(new Uint8Array(EDGE * EDGE).fill(1), EDGE)
  expect(cover.filter((_, at) => at % EDGE < 2 || at % EDGE > EDGE - 3).every(value => value === 0)).toBe(true)
})
