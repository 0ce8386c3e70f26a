import { describe, expect, it } from 'vitest'
import { ownFields } from '@/lib/cost/own-figures'
import { usdField, writeOwnRange, yearsField } from '@/lib/cost/own-range'

describe('a range that the reader types', () => {
  it.each([
    ['0', { low: 0, high: 0 }],
    ['2500', { low: 2500, high: 2500 }],
    ['2000-4000', { low: 2000, high: 4000 }],
    ['2000–4000', { low: 2000, high: 4000 }],
    ['2000 to 4000', { low: 2000, high: 4000 }],
    ['$2,000 - $4,000', { low: 2000, high: 4000 }],
    ['1 000 000', { low: 1_000_000, high: 1_000_000 }],
    ['1,000,000', { low: 1_000_000, high: 1_000_000 }],
    [' $ 999 ', { low: 999, high: 999 }],
    ['500$-1,400$', { low: 500, high: 1400 }],
    ['12 500 to 100,000', { low: 12_500, high: 100_000 }],
    ['0-1000000', { low: 0, high: 1_000_000 }],
    ['0002000', { low: 2000, high: 2000 }],
    ['00000500', { low: 500, high: 500 }],
    ['3000-3000', { low: 3000, high: 3000 }],
  ])('in dollars is read from "%s"', (text, range) => {
    expect(usdField.read([text])).toEqual({ value: range })
  })

  it.each([
    '',
    'much',
    '-',
    '-500',
    '500-',
    'to 500',
    '2000-3000-4000',
    '2000.50',
    '2000,50',
    '2,5',
    '2,0000',
    '1000,000',
    '0,500',
    '500 90',
    '50 00',
    '5 000 00',
    '2000 x',
    'x 2000',
    '500-x',
    'x-500',
    '1-2-3000',
    '2000€',
    '€2000',
    '2k-4k',
    '1e3',
    '4000-2000',
    '1000001',
    '0-1000001',
  ])('in dollars is not guessed from "%s"', text => {
    expect(usdField.read([text])).toEqual({
      message: 'Write dollars without cents: one price, or two like this: 2000-4000.',
    })
  })

  it.each([
    ['1', { low: 1, high: 1 }],
    ['40', { low: 40, high: 40 }],
    ['1-40', { low: 1, high: 40 }],
  ])('in years is read from "%s"', (text, value) => {
    expect(yearsField.read([text])).toEqual({ value })
  })

  it.each(['0', '0-5', '41', '5-41', '6-4', '3,5', '3 5', '4.5'])('in years is not guessed from "%s"', text => {
    expect(yearsField.read([text])).toEqual({
      message: 'Write whole years from 1 to 40: one number, or two like this: 4-6.',
    })
  })

  it('is refused where it is given twice', () => {
    expect(usdField.read(['500', '600'])).toHaveProperty('message')
    expect(yearsField.read(['4', '4'])).toHaveProperty('message')
  })

  it('is written as it is read, and as one number where both ends are the same', () => {
    expect(writeOwnRange({ low: 2000, high: 4000 })).toBe('2000-4000')
    expect(writeOwnRange({ low: 0, high: 0 })).toBe('0')
  })

  it('is asked for in dollars for a price and in years for a gap', () => {
    expect(ownFields['crown.s0'].read(['900'])).toEqual({ value: { low: 900, high: 900 } })
    expect(ownFields['every-s2'].read(['900'])).toHaveProperty('message')
  })
})
