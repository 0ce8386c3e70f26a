import { expect, test } from 'vitest'
import { bustShown } from '@/lib/scalp/lit/bust-end'

test('the whole head is shown, and the shoulders run out little by little', () => {
  expect(bustShown(0, 1, 0)).toBe(1)
  expect(bustShown(0, -0.86, 0.7)).toBeGreaterThan(0.98)
  expect(bustShown(0.9, -1.6, -0.4)).toBe(0)
  const down = [-0.6, -0.9, -1.1, -1.3, -1.5, -1.7].map(y => bustShown(0, y, -0.3))
  expect(down).toEqual([...down].sort((a, b) => b - a))
})
