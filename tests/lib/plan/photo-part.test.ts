import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewFaults } from '@/content/scalp/scalp'
import { photoAddress } from '@/lib/photo/photo-address'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import { planLimits } from '@/lib/plan/plan-document'
import { planTables } from '@/lib/plan/plan-tables'
import { namesOf } from '@/lib/scalp/preview/preview-settings'
import { fullPlan } from '../../examples/plan.examples'

const tables = planTables()

describe('what was tried on a photo', () => {
  const saysOf = (photo: string) =>
    consultationSheet({ v: 4, photo }, '2026-11-21', tables).blocks.find(({ part }) => part === 'photo')?.lines
  it('stands on the sheet in a line of words, with what was left as it was', () => {
    expect(saysOf(fullPlan.photo ?? '')).toEqual([
      {
        what: 'Drawn',
        says:
          'Woman’s hairline, in the middle (30 of 100), soft and uneven (10 of 100); parts of it moved by hand; fine dots ' +
          'on the whole scalp, dark brown; after 2 sessions; drawn as poor work, where the dots stand in rows and ' +
          'the dots are far darker than the roots of the hair',
      },
    ])
    expect(saysOf('')?.[0]?.says).toMatch(/^Man’s hairline, in the middle .*; after 3 sessions$/)
    expect(saysOf('grey=30&session=0&years=1')?.[0]?.says).toMatch(
      /with 30 grey in 100; before any session; 1 year later$/,
    )
  })
  it('does so for any settings, and no settings are too long to be kept', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(previewFaults)), fc.integer({ min: 0, max: 100 }), (fault, n) => {
        const bend = Array.from({ length: 5 }, (_, i) => (n * (i + 1)) % 101).join('-')
        const text = `bend=${bend}&faults=${fault}&height=${n - (n % 10)}&line=${n - (n % 10)}`
        expect(photoAddress.parse(text).problems).toEqual([])
        expect(saysOf(text)?.[0]?.says).toContain(`(${n - (n % 10)} of 100)`)
      }),
    )
    const longest = photoAddress.query({
      ...photoAddress.defaults,
      head: 'woman',
      area: 'hairline',
      height: 100,
      line: 100,
      session: 1,
      dot: 5,
      hair: 'light-brown',
      grey: 100,
      years: 10,
      source: 'S2',
      faults: namesOf(previewFaults),
      show: 'before',
      wipe: 100,
      bend: [50, 50, 50, 50, 50],
    })
    expect(longest.length).toBeLessThan(planLimits.picture)
  })
})
