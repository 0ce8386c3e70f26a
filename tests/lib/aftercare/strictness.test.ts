import { expect, it } from 'vitest'
import { binds, strictestOf, strictness } from '@/lib/aftercare/strictness'

it.each([
  ['silent', 0, false],
  ['may', 1, false],
  ['ask', 2, false],
  ['do', 3, true],
  ['limit', 4, true],
  ['no', 5, true],
] as const)('has "%s" at %i, and %s to: it asks something of the reader', (state, rank, asks) => {
  expect(strictness(state)).toBe(rank)
  expect(binds(state)).toBe(asks)
})

it.each([
  [[], 'silent'],
  [['silent', 'silent'], 'silent'],
  [['may', 'silent'], 'may'],
  [['ask', 'no', 'do'], 'no'],
  [['limit', 'do'], 'limit'],
  [['do', 'ask', 'may'], 'do'],
] as const)('takes of %o the strictest', (states, strictest) => {
  expect(strictestOf(states)).toBe(strictest)
})
