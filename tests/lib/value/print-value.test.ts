import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimUnit, type ClaimValue, claimUnits } from '@/content/evidence/claims.schema'
import { printLocal, printNumber, printValue } from '@/lib/value/print-value'
import type { Per, Value } from '@/lib/value/value'

const v = (low: number | null, high: number | null, more: Partial<ClaimValue> = {}): ClaimValue => ({
  low,
  high,
  ...more,
})

const examples: [string, ClaimValue, ClaimUnit, Per?][] = [
  ['$2,000–$4,000', v(2000, 4000), 'usd'],
  ['£50–£1,000 or more', v(50, null, { over: 1000 }), 'gbp'],
  ['about $500–$1,400 a session', v(500, 1400, { about: true }), 'usd', 'session'],
  ['$10–$40 a month', v(10, 40), 'usd', 'month'],
  ['$900 per treatment', v(900, 900), 'usd', 'treatment'],
  ['under $500 to $900 a session', v(null, 900, { under: 500 }), 'usd', 'session'],
  ['under $1,000', v(null, 1000, { exclusive: true }), 'usd'],
  ['up to $1,000', v(null, 1000), 'usd'],
  ['$8,000–$15,000 or more', v(8000, null, { over: 15000 }), 'usd'],
  ['$400 or more', v(400, null), 'usd'],
  ['90%', v(90, 90), 'percent'],
  ['3.8%', v(3.8, 3.8), 'percent'],
  ['80–90%', v(80, 90), 'percent'],
  ['22 people', v(22, 22), 'people'],
  ['1 person', v(1, 1), 'people'],
  ['2–3 sessions', v(2, 3), 'sessions'],
  ['1–2 sessions', v(1, 2), 'sessions'],
  ['1 session', v(1, 1), 'sessions'],
  ['5 steps', v(5, 5), 'steps'],
  ['3–4 regions', v(3, 4), 'regions'],
  ['80 products or more', v(80, null), 'products'],
  ['30 minutes', v(30, 30), 'minutes'],
  ['about 4 hours', v(4, 4, { about: true }), 'hours'],
  ['0 days', v(0, 0), 'days'],
  ['under 7 days', v(null, 7, { exclusive: true }), 'days'],
  ['1 day', v(1, 1), 'days'],
  ['under 1 week', v(null, 1, { exclusive: true }), 'weeks'],
  ['7–32 months', v(7, 32), 'months'],
  ['about 8 years', v(8, 8, { about: true }), 'years'],
  ['more than 1 year', v(1, null, { exclusive: true }), 'years'],
  ['6 years or more', v(6, null), 'years'],
  ['2–4 out of 10', v(2, 4), 'pain-of-10'],
  ['1–3 points', v(1, 3), 'needle-points'],
  ['Norwood 5–7', v(5, 7), 'norwood-stage'],
  ['guard 0–1', v(0, 1), 'guard'],
  ['2021', v(2021, 2021), 'year'],
  ['year 6 or later', v(6, null), 'year'],
  ['years 4–6', v(4, 6), 'year'],
  ['session 3', v(3, 3), 'ordinal-session'],
  ['sessions 1–3', v(1, 3), 'ordinal-session'],
  ['up to 3 times', v(null, 3), 'times'],
  ['1,000 shades or more', v(1000, null), 'shades'],
  ['3 inks', v(3, 3), 'inks'],
  ['unknown', v(null, null), 'usd'],
]

describe('printValue', () => {
  it.each(examples)('prints %s', (expected, value, unit, per) => {
    expect(printValue({ ...value, unit: per ? `${unit}/${per}` : unit })).toBe(expected)
  })

  it('is shown here for every unit of the ledger', () => {
    expect(claimUnits.filter(unit => !examples.some(example => example[2] === unit))).toEqual([])
  })

  it.each<[string, Value, 'bare' | 'short']>([
    ['about $500–$1,400', { ...v(500, 1400, { about: true }), unit: 'usd/session' }, 'bare'],
    ['2–3', { ...v(2, 3), unit: 'times' }, 'bare'],
    ['1', { ...v(1, 1), unit: 'sessions' }, 'bare'],
    ['under 3 to 9', { ...v(null, 9, { under: 3 }), unit: 'hours' }, 'bare'],
    ['up to $9,000', { ...v(null, 9000, { under: 3000 }), unit: 'usd' }, 'short'],
    ['about $1,500–$4,200', { ...v(1500, 4200, { about: true }), unit: 'usd' }, 'short'],
    ['$8,000–$15,000 or more', { ...v(8000, null, { over: 15_000 }), unit: 'usd' }, 'short'],
  ])('prints %s where words are left out', (text, value, how) => {
    expect(printValue(value, how)).toBe(text)
  })
})

describe('one number', () => {
  it.each([
    [0, 'usd', '$0'],
    [950, 'usd', '$950'],
    [1_234_567, 'usd', '$1,234,567'],
    [12.5, 'usd/month', '$12.50'],
    [1999.999, 'usd', '$2,000.00'],
    [12, 'years', '12'],
    [0.5, 'years', '0.5'],
    [2021, 'year', '2021'],
  ] as const)('%d %s stands on an axis as %s', (n, unit, text) => {
    expect(printNumber(n, unit)).toBe(text)
  })

  it('is written as Intl would write it', () => {
    const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
    const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.integer({ min: 1, max: 999 }), (n, part) => {
        expect(printNumber(n / part, 'hours')).toBe(plain.format(n / part))
        if (n % part) expect(printNumber(n / part, 'usd')).toBe(`$${cents.format(n / part)}`)
      }),
      { numRuns: 3000, examples: [[12, 160]] },
    )
  })
})

describe('dollars in another money', () => {
  const usd = (low: number | null, high: number | null, more: Partial<ClaimValue> = {}): Value<'usd'> => ({
    ...v(low, high, more),
    unit: 'usd',
  })

  it.each([
    [usd(1, 3), 0.5, '1–2 EUR'],
    [usd(2000, 4000), 0.9234, '1,847–3,694 EUR'],
    [usd(1000, 1001), 0.001, '1 EUR'],
    [usd(0, 5), 1, '0–5 EUR'],
    [usd(0, 0), 7, '0 EUR'],
    [usd(null, 9000, { under: 3000 }), 2, 'up to 18,000 EUR'],
    [usd(400, null, { over: 500 }), 2, '800 EUR or more'],
    [usd(400, 400, { about: true }), 1, '400 EUR'],
  ])('are whole units, and an open end stays open: %o at %f is %s', (value, rate, text) => {
    expect(printLocal(value, rate, 'EUR')).toBe(text)
  })
})
