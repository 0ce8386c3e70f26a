import { expect, test } from 'vitest'
import { dotsPath, sowDots } from '@/lib/timeline/sow-dots'

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
  expect(dotsPath([[1, 2], [3.5, 4]])).toBe('M1 2h0M3.5 4h0')
  expect(sowDots(0, 10, 10)).toEqual([])
})
