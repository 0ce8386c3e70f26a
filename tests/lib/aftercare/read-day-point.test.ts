import { expect, it } from 'vitest'
import { readDayPoint } from '@/lib/aftercare/read-day-point'

const open = { low: null, high: 6 } as const
const over = { low: 4, high: null } as const
const both = { low: 4, high: 6 } as const

it.each([
  ['first', both, 4, 4],
  ['first', open, 6, 6],
  ['first', over, 4, 4],
  ['after-last', both, 7, 7],
  ['after-last', open, 7, 7],
  ['after-last', over, 5, 5],
  ['after', both, 5, 7],
  ['after', open, 7, 7],
  ['after', over, 5, 5],
  ['under', both, 6, 6],
  ['under', open, 6, 6],
  ['under', over, 4, 4],
  ['on', both, 4, 6],
  ['on', open, 6, 6],
  ['on', over, 4, 4],
] as const)('reads "%s" of %o days as day %i to %i', (reading, value, early, late) => {
  expect(readDayPoint(reading, { ...value, unit: 'days' })).toEqual({ early, late, about: reading === 'under' })
})

it.each([
  ['on', 'weeks', 28, 42],
  ['on', 'months', 120, 180],
  ['first', 'weeks', 28, 28],
  ['after-last', 'weeks', 43, 43],
  ['after', 'weeks', 29, 43],
  ['under', 'months', 180, 180],
] as const)('reads "%s" of 4–6 %s as about day %i to %i, a month as 30 days', (reading, unit, early, late) => {
  expect(readDayPoint(reading, { ...both, unit })).toEqual({ early, late, about: true })
})

it.each(['first', 'after-last', 'after', 'on'] as const)('passes on that a claim is about a day: "%s"', reading => {
  expect(readDayPoint(reading, { ...both, about: true, unit: 'days' }).about).toBe(true)
})

it.each([
  [both, 'hours'],
  [both, 'sessions'],
] as const)('takes no day from %o %s', (value, unit) => {
  expect(() => readDayPoint('on', { ...value, unit })).toThrow(new RangeError(`no day in a figure of ${unit}`))
})
