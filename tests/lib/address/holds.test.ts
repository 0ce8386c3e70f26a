import { expect, it } from 'vitest'
import { holds } from '@/lib/address/holds'

const when = [
  ['pattern', ['norwood-6', 'norwood-7']],
  ['hair', ['long']],
] as const
type Given = Partial<Record<(typeof when)[number][0], readonly string[]>>

it.each<{ name: string; picks: Given; expected: boolean }>([
  { name: 'holds with one answer of each', picks: { pattern: ['norwood-7'], hair: ['long'] }, expected: true },
  { name: 'holds with an answer more', picks: { pattern: ['burn', 'norwood-6'], hair: ['long'] }, expected: true },
  { name: 'does not hold with one of the two', picks: { pattern: ['norwood-7'], hair: ['short'] }, expected: false },
  { name: 'does not hold while one is unanswered', picks: { hair: ['long'] }, expected: false },
  { name: 'does not hold while one is answered with nothing', picks: { pattern: [], hair: ['long'] }, expected: false },
  { name: 'does not hold without answers', picks: {}, expected: false },
])('a condition on two questions $name', ({ picks, expected }) => {
  expect(holds<keyof Given>(when, question => picks[question])).toBe(expected)
})

it('a condition on nothing always holds', () => {
  expect(holds([], () => undefined)).toBe(true)
})
