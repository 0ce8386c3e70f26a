import { expect, it } from 'vitest'
import { printMany } from '@/lib/format/print-many'

it.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
])('prints %d as "%s"', (n, text) => {
  expect(printMany(n, 'day')).toBe(text)
})

it('takes a plural that is no "s"', () => {
  expect([1, 2].map(n => printMany(n, 'wish', 'wishes'))).toEqual(['1 wish', '2 wishes'])
})
