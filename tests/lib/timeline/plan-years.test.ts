import { expect, it } from 'vitest'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { planYears } from '@/lib/timeline/plan-years'
import type { TableYears } from '@/lib/timeline/timeline-table'
import type { Value } from '@/lib/value/value'

const band = (low: number | null, high: number | null, unit: TableYears['value']['unit']): TableYears => ({
  source: 'S3',
  kind: 'touch-up',
  claim: 'touchup.3-5-years.s3',
  value: { low, high, unit },
})

const years = (low: number | null, high: number | null): Value<'years'> => ({ low, high, unit: 'years' })

const bands = [
  { band: band(3, 5, 'years'), low: 3, high: 5, from: '2031-02-28', to: '2033-02-28', text: '3–5 years' },
  { band: band(18, 30, 'months'), low: 1.5, high: 2.5, from: '2029-08-29', to: '2030-08-29', text: '18–30 months' },
  { band: band(4, 4, 'year'), low: 4, high: 4, from: '2032-02-29', to: '2032-02-29', text: 'year 4' },
  { band: band(6, null, 'years'), low: 6, high: null, from: '2034-02-28', to: null, text: '6 years or more' },
  { band: band(null, 12, 'months'), low: null, high: 1, from: null, to: '2029-02-28', text: 'up to 12 months' },
] as const

it.each(bands)('$text after a session 1 on 29 February 2028 are from $from to $to', ({ band, low, high, ...told }) => {
  expect(planYears('2028-02-29', [band])).toEqual([
    { source: 'S3', kind: 'touch-up', claim: 'touchup.3-5-years.s3', years: years(low, high), ...told },
  ])
})

it.each(bands)('$text are years without dates as long as there is no start', ({ band, low, high, text }) => {
  expect(planYears(null, [band])).toEqual([
    {
      source: 'S3',
      kind: 'touch-up',
      claim: 'touchup.3-5-years.s3',
      years: years(low, high),
      from: null,
      to: null,
      text,
    },
  ])
})

it('gives the sources’ years as years, the months of the study too: 7 months are under one', () => {
  const told = planSessions({}).years.map(one => [one.source, one.kind, one.years.low, one.years.high])
  expect(told).toContainEqual(['S0', 'fresh', 1, 3])
  expect(told).toContainEqual(['S0', 'touch-up-open', 6, null])
  expect(told).toContainEqual(['S1', 'seen', 7 / 12, 32 / 12])
  expect(told).toContainEqual(['S4', 'faded', 8, 8])
})
