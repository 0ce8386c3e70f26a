import { describe, expect, it } from 'vitest'
import { printUsd } from '@/lib/format/print-usd'

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
