import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newFootMap } from '@/lib/scalp/preview/preview-foot'
import { footAt, inward, isNearFoot } from '@/lib/scalp/head/bust'

const EDGE = 40

test('a slanting end is told exactly, wherever the points happen to lie', () => {
  const slope = fc.double({ min: -0.004, max: 0.004, noNaN: true })
  const place = fc.tuple(fc.double({ min: 8, max: 32, noNaN: true }), fc.double({ min: 8, max: 32, noNaN: true }))
  fc.assert(
    fc.property(slope, slope, fc.array(place, { minLength: 1, maxLength: 60 }), (across, down, points) => {
      const depthAt = (x: number, y: number) => (x - EDGE / 2) * across + (y - EDGE / 2) * down
      const map = newFootMap(EDGE)
      for (const [x, y] of points) map.add(x, y, depthAt(x, y), across, down)
      const told = map.smooth(new Float32Array(EDGE * EDGE))
      for (const [x, y] of points) {
        const [column, row] = [Math.floor(x), Math.floor(y)]
        expect(told[row * EDGE + column]).toBeCloseTo(depthAt(column + 0.5, row + 0.5), 5)
      }
    }),
  )
})

test('cells far inside the bust, and those that no point speaks for, keep what they had', () => {
  const map = newFootMap(EDGE)
  map.add(20, 20, 0.01, 0, 0)
  const rough = new Float32Array(EDGE * EDGE).fill(0.5)
  rough[0] = -0.1
  const told = map.smooth(rough)
  expect(told[20 * EDGE + 20]).toBe(0.5)
  expect(told[0]).toBeCloseTo(-0.1)
})

test('inward leads deeper: above the chin upwards, on the neck towards the middle of the ball', () => {
  const place = fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1.6, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(place, ([x, y, z]) => {
      fc.pre(Math.hypot(x, y + 0.15, z) > 0.1)
      const step = 1e-4
      const [dx, dy, dz] = inward(x, y, z)
      expect(Math.hypot(dx, dy, dz)).toBeCloseTo(1)
      expect(footAt(x + dx * step, y + dy * step, z + dz * step) - footAt(x, y, z)).toBeCloseTo(step, 6)
    }),
  )
})

test('a point is heard within three tenths of the end, inside or out, and one too near the map’s rim is not', () => {
  expect([-0.31, -0.29, 0, 0.29, 0.31].map(isNearFoot)).toEqual([false, true, true, true, false])
  const map = newFootMap(EDGE)
  for (const [x, y] of [
    [5.9, 20],
    [20, 5.9],
    [34.1, 20],
    [20, 34.1],
  ] as const)
    map.add(x, y, 0.2, 0, 0)
  expect(map.smooth(new Float32Array(EDGE * EDGE)).every(depth => depth === 0)).toBe(true)
})
