import { expect, test } from 'vitest'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'

const nearest = (dots: [number, number][]) =>
  Math.min(...dots.flatMap(([x, y], i) => dots.slice(0, i).map(([a, b]) => Math.hypot(x - a, y - b))))

test('dots are the same every time and stay in their box', () => {
  expect(sowDots(200, 300, 76)).toEqual(sowDots(200, 300, 76))
  for (const [x, y] of sowDots(200, 300, 76)) expect(x >= 0 && x <= 300 && y >= 0 && y <= 76).toBe(true)
})

test('dots keep apart, and the first of them even more', () => {
  const dots = sowDots(200, 300, 76)
  expect(nearest(dots)).toBeGreaterThan(3)
  expect(nearest(dots.slice(0, 60))).toBeGreaterThan(7)
})

test('a path has a dot for each point', () => {
  expect(
    dotsPath([
      [1, 2],
      [3.5, 4],
    ]),
  ).toBe('M1 2h0M3.5 4h0')
  expect(sowDots(0, 10, 10)).toEqual([])
})

test('dots are as many as asked for, and keep apart over the edges too, so that boxes may be tiled', () => {
  const dots = sowDots(60, 300, 76)
  const tiled = dots.flatMap(([x, y]): [number, number][] => [
    [x, y],
    [x + 300, y],
    [x, y + 76],
    [x + 300, y + 76],
  ])
  expect(dots).toHaveLength(60)
  expect(nearest(tiled)).toBeGreaterThan(7)
})

// Numbers after 1 by x → 1664525 x + 1013904223 modulo 2³²: 1015568748 and 1586005467, that is 0.23646 and 0.36927.
test('a first dot lies where the first two numbers put it: 0.23646 of 300 across, 0.36927 of 76 down', () => {
  expect(sowDots(1, 300, 76)).toEqual([[70.9, 28.1]])
})
