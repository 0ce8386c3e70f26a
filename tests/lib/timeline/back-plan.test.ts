import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveDay } from '@/lib/calendar/move-day'
import { backPlan } from '@/lib/timeline/back-plan'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { timelineSheet } from '@/lib/timeline/timeline-sheet'
import { walkBack, walkSteps } from '@/lib/timeline/walk-steps'
import { backExamples } from '../../examples/timeline.examples'

const sheet = timelineSheet()
const [event, sessions] = ['2027-06-12', 3]
const someDay = fc.integer({ min: 0, max: 36_889 }).map(by => moveDay('2000-01-01', { days: by }))

describe('counting back from a wedding on 12 June 2027', () => {
  const plan = backPlan({ event, sessions }, null, sheet)
  it('gives the safest and the widest answer over all of them', () => {
    expect(plan.safest).toMatchObject({ day: '2027-04-14', sources: ['S2'], lastSession: '2027-05-12', about: true })
    expect(plan.widest).toMatchObject({ day: '2027-05-29', sources: ['S0', 'S1'], lastSession: '2027-06-12', about: false })
  })

  it('says what the widest answer leaves standing on the day', () => {
    expect(plan.rows.map(row => row.counts)).toEqual(['result', 'last-session', 'result', 'last-session', 'result'])
  })

  it('names what clashes, and by when the last session would have to be over', () => {
    const clash = (id: string) => plan.clashes.find(one => one.id === id)
    expect(clash('shaving')).toMatchObject({ lastSessionBy: '2027-05-28', safest: false, widest: true })
    expect(clash('gym')).toMatchObject({ lastSessionBy: '2027-06-05', widest: true })
    expect(clash('gym')?.free.map(({ source, day }) => [source, day])).toEqual([['S0', 5], ['S3', 7]])
    expect(clash('photos')).toMatchObject({ lastSessionBy: '2027-06-10', widest: true })
    expect(clash('mri')).toMatchObject({ lastSessionBy: null, safest: false, widest: false })
  })
})

describe('counting back', () => {
  it.each(backExamples)('gives each source’s own last day to start: $name', ({ answers, safest, widest, clashes, rows }) => {
    const plan = backPlan(answers, null, sheet)
    const by = (side: 'safest' | 'widest') => Object.fromEntries(plan.rows.map(row => [row.source, row[side]]))
    expect(by('safest')).toEqual(rows.safest)
    expect(by('widest')).toEqual(rows.widest)
    expect([plan.safest?.day, plan.widest?.day]).toEqual([safest, widest])
    expect(plan.clashes.filter(clash => clash.widest).map(clash => clash.id)).toEqual(clashes)
  })

  it('says what has gone by', () => {
    const plan = backPlan({ event, sessions }, '2027-05-01', sheet)
    expect(plan.safest?.gone).toBe(true)
    expect(plan.widest?.gone).toBe(false)
    expect(plan.past).toBe(false)
    expect(backPlan({ event, sessions }, '2027-06-13', sheet).past).toBe(true)
  })

  it('leaves out a source that does not date all the sessions', () => {
    const rows = backPlan({ event, sessions: 4 }, null, sheet).rows.filter(row => row.safest)
    expect(rows.map(row => row.source)).toEqual(['S1', 'S2'])
    expect(backPlan({ event, sessions: 1 }, null, sheet).rows.every(row => row.safest)).toBe(true)
  })

  it('finds the last day whose month ends in time, whatever the length of the month', () => {
    expect(walkBack('2027-02-28', [{ months: 1 }])).toBe('2027-01-31')
    expect(walkBack('2028-02-28', [{ months: 1 }])).toBe('2028-01-28')
    expect(walkBack('2028-02-29', [{ months: 1 }])).toBe('2028-01-31')
    expect(walkBack('2027-03-31', [{ months: 1 }])).toBe('2027-02-28')
  })

  it('never leads past the event, and a day later always would', () => {
    const step = fc.oneof(
      fc.record({ days: fc.integer({ min: 0, max: 60 }) }), fc.record({ months: fc.integer({ min: 1, max: 3 }) }))
    fc.assert(fc.property(someDay, fc.array(step, { maxLength: 4 }), (to, steps) => {
      const day = walkBack(to, steps)
      expect(walkSteps(day, steps) <= to).toBe(true)
      expect(walkSteps(moveDay(day, { days: 1 }), steps) > to).toBe(true)
    }), { numRuns: 2000 })
  })

  it('and counting on meet: from the safest day every source that has a say is done by the event', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: 1, max: 4 }), (day, count) => {
      const back = backPlan({ event: day, sessions: count }, null, sheet)
      const start = back.safest?.day ?? ''
      for (const row of planSessions({ start, sessions: count }).rows) {
        if (!row.complete) continue
        expect((row.sessions.at(-1)?.span.late.date ?? '') <= day).toBe(true)
        if (row.result?.span) expect((row.result.span.late.date ?? '') <= day).toBe(true)
      }
      expect(start <= (back.widest?.day ?? '')).toBe(true)
      for (const clash of back.clashes) expect(clash.safest && !clash.widest).toBe(false)
    }), { numRuns: 500 })
  })
})
