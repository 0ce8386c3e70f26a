import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printCount } from '@/lib/value/print-count'

it('sets thousands apart as English does', () => {
  expect([0, 7, 999, 1_000, 20_877, 1_234_567].map(printCount)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '20,877',
    '1,234,567',
  ])
  fc.assert(fc.property(fc.nat(), n => printCount(n) === n.toLocaleString('en-US')))
})
