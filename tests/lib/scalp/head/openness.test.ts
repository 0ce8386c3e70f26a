import { expect, test } from 'vitest'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { slopeAt } from '@/lib/scalp/head/slope'
import { openness } from '@/lib/scalp/head/trace-head'
import { traceRay } from '@/lib/scalp/head/trace-ray'

/** How open the first place is that a ray from outside meets. */
function opennessSeen(from: readonly [number, number, number], to: readonly [number, number, number]): number {
  const way = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const
  const length = Math.hypot(...way)
  const [rx, ry, rz] = [way[0] / length, way[1] / length, way[2] / length]
  const far = traceRay(...from, rx, ry, rz)
  expect(far).toBeGreaterThan(0)
  const [x, y, z] = [from[0] + rx * far, from[1] + ry * far, from[2] + rz * far]
  const [nx, ny, nz] = slopeAt(headDistance, x, y, z)
  return openness(x, y, z, nx, ny, nz)
}

test('the crown lies in the open', () => {
  expect(opennessSeen([0, 3, -0.1], [0, 0, -0.1])).toBeGreaterThan(0.97)
})

test('the jaw roofs the throat over: less than half the light reaches it', () => {
  const throat = opennessSeen([0.2, -1.15, 2], [0.1, -1.15, 0])
  expect(throat).toBeLessThan(0.5)
  expect(throat).toBeLessThan(0.6 * opennessSeen([0.3, 0.5, 3], [0.3, 0.4, 0]))
})

test('the nape has the open sky above it', () => {
  expect(opennessSeen([0, -1, -3], [0, -1, 0])).toBeGreaterThan(0.75)
})
