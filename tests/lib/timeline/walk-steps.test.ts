import { describe, expect, it } from 'vitest'
import type { ClaimUnit, ClaimValue } from '@/content/evidence/claims.schema'
import { countDays, readWait, type Step, walkSteps } from '@/lib/timeline/walk-steps'

type Read = { says: string; value: ClaimValue; unit: ClaimUnit; low: Step | null; high: Step; vague?: true }
const figures: readonly Read[] = [
  { says: '7–14 days', value: { low: 7, high: 14 }, unit: 'days', low: { days: 7 }, high: { days: 14 } },
  {
    says: 'about 2 weeks',
    value: { low: 2, high: 2, about: true },
    unit: 'weeks',
    low: { days: 14 },
    high: { days: 14 },
    vague: true,
  },
  { says: '1–3 months', value: { low: 1, high: 3 }, unit: 'months', low: { months: 1 }, high: { months: 3 } },
  { says: 'up to 2 weeks', value: { low: null, high: 2 }, unit: 'weeks', low: null, high: { days: 14 } },
  { says: '24–25 hours', value: { low: 24, high: 25 }, unit: 'hours', low: { days: 1 }, high: { days: 2 } },
  { says: '48 hours', value: { low: 48, high: 48 }, unit: 'hours', low: { days: 2 }, high: { days: 2 } },
]

describe('a wait', () => {
  it.each(figures)('of $says is read as whole days or as months', ({ value, unit, low, high, vague = false }) => {
    expect(readWait({ ...value, unit })).toEqual({ low, high, about: vague })
  })

  it.each<{ value: ClaimValue; unit: ClaimUnit; why: string }>([
    { value: { low: 2, high: null }, unit: 'weeks', why: 'no upper end' },
    { value: { low: 2, high: null }, unit: 'months', why: 'no upper end' },
    { value: { low: 2, high: 3 }, unit: 'years', why: 'too long a unit' },
    { value: { low: 2, high: 3 }, unit: 'sessions', why: 'no length of time' },
  ])('is not read from $unit with $why', ({ value, unit }) => {
    expect(() => readWait({ ...value, unit })).toThrow(new RangeError(`no wait in a figure of ${unit}`))
  })
})

describe('waits one after the other', () => {
  it.each<{ name: string; steps: readonly Step[]; to: string; days: number }>([
    { name: 'none', steps: [], to: '2027-01-30', days: 0 },
    { name: 'two weeks and one week', steps: [{ days: 14 }, { days: 7 }], to: '2027-02-20', days: 21 },
    { name: 'a month, then a day', steps: [{ months: 1 }, { days: 1 }], to: '2027-03-01', days: 31 },
    { name: 'a day, then a month', steps: [{ days: 1 }, { months: 1 }], to: '2027-02-28', days: 31 },
    { name: 'four days and two months', steps: [{ days: 4 }, { months: 2 }], to: '2027-04-03', days: 64 },
  ])('lead on from 30 January 2027 in their order, and count a month as 30 days: $name', ({ steps, to, days }) => {
    expect(walkSteps('2027-01-30', steps)).toBe(to)
    expect(countDays(steps)).toBe(days)
  })
})
