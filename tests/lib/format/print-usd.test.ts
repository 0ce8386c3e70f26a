import { describe, expect, it } from 'vitest'
import { printUsd, printUsdRange } from '@/lib/format/print-usd'

describe('printUsd', () => {
  it.each([
    [0, '$0'],
    [950, '$950'],
    [2000, '$2,000'],
    [1234567, '$1,234,567'],
    [12.5, '$12.50'],
  ])('prints %d as %s', (usd, text) => {
    expect(printUsd(usd)).toBe(text)
  })
})

describe('printUsdRange', () => {
  it.each([
    [2000, 4000, '$2,000–$4,000'],
    [500, 500, '$500'],
    [null, 4000, 'up to $4,000'],
    [400, null, '$400 or more'],
  ])('prints %s to %s as %s', (low, high, text) => {
    expect(printUsdRange(low, high)).toBe(text)
  })

  it('refuses a range without an end', () => {
    expect(() => printUsdRange(null, null)).toThrow(RangeError)
  })
})
