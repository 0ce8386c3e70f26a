import { expect, it } from 'vitest'
import { printList } from '@/lib/format/print-list'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('prints %j as "%s"', (items, text) => {
  expect(printList(items)).toBe(text)
})

it('joins alternatives with "or"', () => {
  expect(printList(['a', 'b'], 'or')).toBe('a or b')
})
