import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '@/lib/value/read-number'
import { cases, mangledTexts } from '../address/mangled-texts'

const message = 'Write a number.'
const fine = { limits: [0, 1_000_000], places: 6, message } as const
const whole = { limits: [0, 1_000_000], message } as const

describe('one reader of numbers', () => {
  it.each([
    ['0.92', 0.92],
    ['0,92', 0.92],
    ['.92', 0.92],
    [',92', 0.92],
    ['34,5', 34.5],
    ['7,5', 7.5],
    ['7.', 7],
    ['+7', 7],
    ['007', 7],
    ['12500', 12_500],
    ['12 500', 12_500],
    ['12\u00a0500', 12_500],
    ['12\u202f500,5', 12_500.5],
    ["12'500", 12_500],
    ['1,234,567'.slice(0, 5), 1234, whole],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['999,999.25', 999_999.25],
    ['0.920', 0.92],
    ['1234.567', 1234.567],
    ['\uff11\uff12', 12],
    [`${' '.repeat(200)}12500`, 12_500],
    ['\u200e\ufeff12\u200b500\u2060', 12_500],
    ['12,500', 12_500, whole],
    ['2000.00', 2000, whole],
  ] as const)('takes "%s", which can mean one thing', (text, value, wanted = fine) => {
    expect(readNumber(text, wanted)).toEqual({ value })
  })

  it.each([
    ['15.800', '15.8 or 15,800', fine],
    ['15.800', '15.8 or 15,800', whole],
    ['12,500', '12.5 or 12,500', fine],
    ['1.000', '1 or 1,000', whole],
  ] as const)('asks what "%s" means', (text, either, wanted) => {
    expect(readNumber(text, wanted).message).toContain(`Do you mean ${either}?`)
  })

  it.each([
    '',
    ' ',
    '\u200b',
    '-',
    '.',
    ',',
    'much',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '5²',
    '½',
    '1/2',
    '12 50',
    '1,2,3',
    '12,50,000',
    '0,500,000',
    '1,234.567,8',
    '1,234,567,8',
    '1..5',
    '--5',
    '-5',
    '1000001',
    '5 %',
    '$5',
    '0.1234567',
    '1'.repeat(41),
    '1'.repeat(10_000),
  ])('refuses "%s" with the words of the field', text => {
    expect(readNumber(text, fine)).toEqual({ message })
  })

  it('takes no part of a whole in a field of whole numbers, and never leaves the mark out', () => {
    for (const text of ['7,5', '7.5', '2000.50', '2000,50']) expect(readNumber(text, whole)).toEqual({ message })
  })

  it('takes the sign of its own money, and of another where the field is about another', () => {
    const usd = { ...whole, sign: 'usd' } as const
    for (const text of ['$2,000', '2 000 $', 'US$2000', 'USD 2000', '2000 usd'])
      expect(readNumber(text, usd)).toEqual({ value: 2000 })
    for (const text of ['€2000', '2000 EUR', '£2,000', '$$2000']) expect(readNumber(text, usd)).toEqual({ message })
    const any = { ...fine, sign: 'any-money' } as const
    for (const text of ['€0.92', '0,92 €', 'EUR 0.92', '.92 eur', 'A$0.92'])
      expect(readNumber(text, any)).toEqual({ value: 0.92 })
  })

  it('knows a minus where a number may be below zero', () => {
    const turn = { limits: [-30, 30], message } as const
    expect(readNumber('-30', turn)).toEqual({ value: -30 })
    expect(readNumber('\u221215', turn)).toEqual({ value: -15 })
    expect(readNumber('-0', turn)).toEqual({ value: 0 })
    expect(readNumber('-31', turn)).toEqual({ message })
  })

  it('reads back every number as it is written in an address, and stays within its limits whatever it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), n => {
        expect(readNumber(String(n), whole)).toEqual({ value: n })
        expect(readNumber(n.toLocaleString('en-US'), whole)).toEqual({ value: n })
      }),
    )
    fc.assert(
      fc.property(mangledTexts(['7', '12', '1,234', '0.92', '12 500', '$2,000', '15.800', '\u221215', '4-6']), text => {
        const { value } = readNumber(text, { limits: [3, 60], message })
        if (value !== undefined && !(value >= 3 && value <= 60 && Number.isInteger(value))) throw new Error(text)
      }),
      { numRuns: cases },
    )
  })
})
