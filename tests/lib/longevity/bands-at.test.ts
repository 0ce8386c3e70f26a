import { describe, expect, it } from 'vitest'
import { bandsAt } from '@/lib/longevity/bands-at'
import { fadingStarts } from '@/lib/longevity/fading-starts'
import { yearsOf } from '@/lib/longevity/years-of'

describe('bandsAt', () => {
  it.each([
    [0.5, []],
    [0.6, ['observed.s1']],
    [2, ['observed.s1', 'fresh.s0']],
    [2.7, ['fresh.s0']],
    [3, ['fresh.s0', 'touch-up.s3']],
    [5, ['fading-shows.s0', 'touch-up.s0', 'touch-up.s3']],
    [6, ['fading-shows.s0', 'fading-shows-early.s2', 'touch-up.s0', 'touch-up-open.s0', 'touch-up.s2']],
    [8, ['fading-shows-early.s2', 'fading-shows.s2', 'lifespan.s2', 'faded.s4', 'touch-up-open.s0', 'touch-up.s2']],
    [20, ['touch-up-open.s0']],
  ])('in year %d holds %j', (year, ids) => {
    expect(bandsAt(year)).toEqual(ids)
  })
})

describe('fadingStarts', () => {
  it('runs from S0 to S2 and leaves out the whole fading of S4', () => {
    expect(fadingStarts()).toMatchObject({
      low: 4,
      high: 8,
      earliest: ['longevity.years-4-6-lightening.s0'],
      latest: ['longevity.fade-after-6-8.s2', 'longevity.fading-noticeable-7-8.s2'],
    })
  })
})

describe('yearsOf', () => {
  it('turns months into years and leaves an open end open', () => {
    expect(yearsOf('evidence.study-2021-followup.s1')).toEqual({ low: 7 / 12, high: 32 / 12 })
    expect(yearsOf('touchup.year-6-plus.s0')).toEqual({ low: 6, high: null })
  })

  it('refuses what counts no years', () => {
    expect(() => yearsOf('touchup.sessions.s0')).toThrow('claim "touchup.sessions.s0" gives no years')
    expect(() => yearsOf('touchup.every-few-years.s4')).toThrow(RangeError)
  })
})
