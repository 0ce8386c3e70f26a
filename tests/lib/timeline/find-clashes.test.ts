import { describe, expect, it } from 'vitest'
import { findClashes } from '@/lib/timeline/find-clashes'
import type { TableClash, TableFree } from '@/lib/timeline/timeline-table'

const freeOn = (day: number, about = false): TableFree => ({
  source: 'S3',
  claim: 'procedure.heals-under-week.s3',
  day,
  about,
})
const clashOf = (...free: TableFree[]): TableClash => ({ id: 'gym', label: 'Gym and dancing', free })
const event = '2027-06-12'

describe('what does not go with a fresh scalp', () => {
  it.each([
    { name: 'on the day that just leaves a week', safest: '2027-06-04', widest: '2027-06-05', hits: [false, false] },
    { name: 'a day after it', safest: '2027-06-05', widest: '2027-06-06', hits: [false, true] },
    { name: 'on the day itself', safest: '2027-06-06', widest: '2027-06-12', hits: [true, true] },
  ])('is told by the last session of each answer, which is $name', ({ safest, widest, hits }) => {
    const ends = { safest: { lastSession: safest }, widest: { lastSession: widest } }
    const [clash] = findClashes([clashOf(freeOn(7))], event, ends)
    expect([clash?.safest, clash?.widest]).toEqual(hits)
  })

  it.each([
    { name: 'the longer wait first', days: [7, 5], each: ['2027-06-05', '2027-06-07'] },
    { name: 'the shorter wait first', days: [5, 7], each: ['2027-06-07', '2027-06-05'] },
  ])('goes by the source that asks most: $name', ({ days, each }) => {
    const [clash] = findClashes([clashOf(...days.map(day => freeOn(day)))], event, { safest: null, widest: null })
    expect(clash?.lastSessionBy).toBe('2027-06-05')
    expect(clash?.free.map(one => one.lastSessionBy)).toEqual(each)
  })

  it('has no day and never clashes where nobody dates it, even with a last session on the event', () => {
    const ends = { safest: { lastSession: event }, widest: { lastSession: event } }
    expect(findClashes([clashOf()], event, ends)).toEqual([
      { id: 'gym', label: 'Gym and dancing', free: [], lastSessionBy: null, safest: false, widest: false },
    ])
  })

  it('clashes with no answer that there is not', () => {
    expect(findClashes([clashOf(freeOn(7, true))], event, { safest: null, widest: null })).toEqual([
      {
        id: 'gym',
        label: 'Gym and dancing',
        lastSessionBy: '2027-06-05',
        safest: false,
        widest: false,
        free: [{ ...freeOn(7, true), lastSessionBy: '2027-06-05' }],
      },
    ])
  })
})
