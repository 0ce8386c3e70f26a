import { describe, expect, it } from 'vitest'
import type { TimelineClashId } from '@/content/timeline/timeline'
import { sourceIds } from '@/content/evidence/source-ids'
import { tableSources } from '@/lib/evidence/table-sources'
import { inYears } from '@/lib/value/convert-value'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { timelineTable } from '@/lib/timeline/timeline-table'

describe('the table of the timeline', () => {
  const planOf = (source: string) => timelineTable().plans.find(plan => plan.source === source)

  it('has the sources, and a plan of each in their order', () => {
    expect(timelineTable().sources).toEqual(tableSources())
    expect(timelineTable().plans.map(plan => plan.source)).toEqual([...sourceIds])
  })

  it.each([
    { source: 'S0', says: 'days 5–10', claim: 'aftercare.d5-10-phase.s0', end: { days: 11 }, about: false },
    { source: 'S2', says: 'after a month', claim: 'aftercare.normal-after-month.s2', end: { months: 1 }, about: false },
    { source: 'S3', says: 'less than a week', claim: 'procedure.heals-under-week.s3', end: { days: 7 }, about: true },
  ])('reads when the rules of $source for the scalp are over: $says', ({ source, claim, end, about }) => {
    expect(planOf(source)?.healed).toEqual({ claim, wait: { low: end, high: end, about } })
  })

  it.each(['S1', 'S4'])('knows of no such end at %s', source => {
    expect(planOf(source)?.healed).toBeNull()
  })

  it.each<{ id: TimelineClashId; free: readonly (readonly [string, string, number, boolean])[] }>([
    { id: 'photos', free: [['S3', 'risk.redness-48h.s3', 2, false]] },
    { id: 'sun', free: [['S3', 'procedure.heals-under-week.s3', 7, true]] },
    {
      id: 'pool',
      free: [
        ['S0', 'aftercare.d5-10-rinse-only.s0', 11, false],
        ['S3', 'procedure.heals-under-week.s3', 7, true],
      ],
    },
    {
      id: 'gym',
      free: [
        ['S0', 'aftercare.d1-4-no-sweat.s0', 5, false],
        ['S3', 'procedure.heals-under-week.s3', 7, true],
      ],
    },
    { id: 'shaving', free: [['S2', 'aftercare.shave-after-15-days.s2', 15, false]] },
    { id: 'mri', free: [] },
  ])('counts from which day $id is free again: after day 4 on day 5, after 48 hours on day 2', ({ id, free }) => {
    const clash = timelineTable().clashes.find(one => one.id === id)
    expect(clash?.free).toEqual(free.map(([source, claim, day, about]) => ({ source, claim, day, about })))
  })

  it('names what may clash', () => {
    expect(timelineTable().clashes.map(({ id, label }) => [id, label])).toEqual([
      ['photos', 'Photos and guests'],
      ['sun', 'Sun and beach days'],
      ['pool', 'Pool'],
      ['gym', 'Gym and dancing'],
      ['shaving', 'Shaving the head'],
      ['mri', 'An MRI scan'],
    ])
  })

  it('waits for a result only where a source dates it, and fills names and figures into its words', () => {
    expect(planOf('S4')?.result).toMatchObject({
      wait: null,
      says: 'The look is there as soon as all sessions are done, according to the clinic in Canada.',
    })
    expect(planOf('S0')?.result).toBeNull()
    expect(planOf('S2')?.result).toEqual({
      claim: 'procedure.results-one-month-after.s2',
      wait: { low: { months: 1 }, high: { months: 1 }, about: false },
      says: 'The finished look comes 1 month after the last session, according to the clinic in Turkey.',
      differs: { earlier: ['comparison.smp-result.s0', 'benefit.immediate-results.s4'] },
    })
    expect(planOf('S1')?.result).toBeNull()
    expect(planOf('S1')?.note).toContain('session 4 was a touch-up after 1 month.')
  })

  it('keeps a second figure for the hours, where there is one, and no count where there is none', () => {
    expect(planOf('S0')?.otherwise).toEqual([
      { claim: 'sessions.duration.s0', value: { low: 2, high: 4, unit: 'hours' } },
    ])
    expect(planOf('S1')?.otherwise).toEqual([])
    expect(planOf('S4')?.count).toBeNull()
    expect(planOf('S3')?.count).toEqual({ claim: 'sessions.count.s3', value: { low: 3, high: 3, unit: 'sessions' } })
  })

  it('has the years with their unit', () => {
    const { years } = timelineTable()
    expect(years).toHaveLength(10)
    expect(years).toContainEqual({
      source: 'S1',
      kind: 'seen',
      claim: 'evidence.study-2021-followup.s1',
      value: { low: 7, high: 32, unit: 'months' },
    })
  })

  it('knows where the visualiser draws the first year of a band, where that is a whole one', () => {
    const { years, drawn } = timelineTable()
    for (const { claim, value } of years) {
      const { low } = inYears(value)
      const settings = previewAddress.parse(drawn[claim]?.replace('/preview', '') ?? '').answers
      if (low !== null && Number.isInteger(low)) expect(settings.years, claim).toBe(low)
      else expect(drawn[claim], claim).toBeUndefined()
    }
    expect(Object.keys(drawn).length).toBeGreaterThan(3)
  })
})
