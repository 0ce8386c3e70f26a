import { expect, test } from 'vitest'
import { gaussianBlur } from '@/lib/photo/gaussian-blur'

const [width, height] = [41, 31]
const dot = Float32Array.from({ length: width * height }, (_, i) => (i === 15 * width + 20 ? 1 : 0))

test.each([0.8, 2, 3])('a dot blurred by %d pixels keeps its light and spreads as far as it should', sigma => {
  const blurred = gaussianBlur(dot, width, height, sigma)
  const sum = blurred.reduce((all, light) => all + light, 0)
  expect(sum).toBeCloseTo(1, 2)
  const spread = blurred.reduce((all, light, i) => all + light * ((i % width) - 20) ** 2, 0)
  expect(Math.sqrt(spread)).toBeGreaterThan(sigma * 0.9)
  expect(Math.sqrt(spread)).toBeLessThan(sigma * 1.1)
})

test('an even picture stays even up to its edge, and no blur changes nothing', () => {
  const even = new Float32Array(width * height).fill(0.5)
  expect(gaussianBlur(even, width, height, 4).every(light => Math.abs(light - 0.5) < 1e-4)).toBe(true)
  expect(gaussianBlur(dot, width, height, 0)).toBe(dot)
  expect(gaussianBlur(dot, width, height, Number.NaN)).toBe(dot)
})
