import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveDay } from '@/lib/calendar/move-day'
import { backPlan } from '@/lib/timeline/back-plan'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { timelineTable } from '@/lib/timeline/timeline-table'
import { walkBack, walkSteps } from '@/lib/timeline/walk-steps'
import { knownSources } from '../../examples/known-sources'
import { backExamples } from '../../examples/timeline.examples'
import { between, exactly, gapOf, resultOf, sheetOf, upTo } from './made-table'

const whole = timelineTable()
/** Counted by hand for these. */
const table = { ...whole, plans: whole.plans.filter(plan => knownSources.includes(plan.source)) }
const [event, sessions] = ['2027-06-12', 3]
const someDay = fc.integer({ min: 0, max: 36_889 }).map(by => moveDay('2000-01-01', { days: by }))

describe('counting back from a wedding on 12 June 2027', () => {
  const plan = backPlan({ event, sessions }, null, table)
  it('gives the safest and the widest answer over all of them', () => {
    expect(plan.safest).toMatchObject({ day: '2027-04-14', sources: ['S2'], lastSession: '2027-05-12', about: true })
    expect(plan.widest).toMatchObject({
      day: '2027-05-29',
      sources: ['S0', 'S1'],
      lastSession: '2027-06-12',
      about: false,
    })
  })

  it('says what the widest answer leaves standing on the day', () => {
    expect(plan.rows.map(row => row.counts)).toEqual([
      'last-session',
      'last-session',
      'result',
      'last-session',
      'result',
    ])
  })

  it('names what clashes, and by when the last session would have to be over', () => {
    const clash = (id: string) => plan.clashes.find(one => one.id === id)
    expect(clash('shaving')).toMatchObject({ lastSessionBy: '2027-05-28', safest: false, widest: true })
    expect(clash('gym')).toMatchObject({ lastSessionBy: '2027-06-05', widest: true })
    expect(clash('gym')?.free.map(({ source, day }) => [source, day])).toEqual([
      ['S0', 5],
      ['S3', 7],
    ])
    expect(clash('photos')).toMatchObject({ lastSessionBy: '2027-06-10', widest: true })
    expect(clash('mri')).toMatchObject({ lastSessionBy: null, safest: false, widest: false })
  })
})

describe('counting back', () => {
  it.each(backExamples)(
    'gives each source’s own last day to start: $name',
    ({ answers, safest, widest, clashes, rows }) => {
      const plan = backPlan(answers, null, table)
      const by = (side: 'safest' | 'widest') => Object.fromEntries(plan.rows.map(row => [row.source, row[side]]))
      expect(by('safest')).toEqual(rows.safest)
      expect(by('widest')).toEqual(rows.widest)
      expect([plan.safest?.day, plan.widest?.day]).toEqual([safest, widest])
      expect(plan.clashes.filter(clash => clash.widest).map(clash => clash.id)).toEqual(clashes)
    },
  )

  it('says what has gone by', () => {
    const plan = backPlan({ event, sessions }, '2027-05-01', table)
    expect(plan.safest?.gone).toBe(true)
    expect(plan.widest?.gone).toBe(false)
    expect(plan.past).toBe(false)
    expect(backPlan({ event, sessions }, '2027-06-13', table).past).toBe(true)
  })

  it.each([
    { today: '2027-04-14', gone: [false, false], past: false },
    { today: '2027-04-15', gone: [true, false], past: false },
    { today: '2027-05-29', gone: [true, false], past: false },
    { today: '2027-05-30', gone: [true, true], past: false },
    { today: '2027-06-12', gone: [true, true], past: false },
    { today: '2027-06-13', gone: [true, true], past: true },
  ])('calls nothing gone on its own day, only on the day after: $today', ({ today, gone, past }) => {
    const plan = backPlan({ event, sessions }, today, table)
    expect([plan.safest?.gone, plan.widest?.gone]).toEqual(gone)
    expect(plan.past).toBe(past)
  })

  it('calls nothing gone while it does not know today', () => {
    const plan = backPlan({ event, sessions }, null, table)
    expect([plan.safest?.gone, plan.widest?.gone, plan.past]).toEqual([false, false, false])
  })

  it('names the sources of each end, its last session and whether it is vague', () => {
    const plan = backPlan({ event, sessions }, null, table)
    expect(plan.safest).toEqual({
      day: '2027-04-14',
      sources: ['S2'],
      lastSession: '2027-05-12',
      about: true,
      gone: false,
    })
    expect(plan.widest).toEqual({
      day: '2027-05-29',
      sources: ['S0', 'S1'],
      lastSession: '2027-06-12',
      about: false,
      gone: false,
    })
  })

  it('says of each row what counts, which rules for the scalp are over, and whether it is vague', () => {
    const { rows } = backPlan({ event, sessions }, null, table)
    expect(rows.map(({ source, counts, healed, about }) => [source, counts, healed, about])).toEqual([
      ['S0', 'last-session', 'aftercare.d5-10-phase.s0', false],
      ['S1', 'last-session', null, false],
      ['S2', 'result', 'aftercare.normal-after-month.s2', true],
      ['S3', 'last-session', 'procedure.heals-under-week.s3', false],
      ['S4', 'result', null, false],
    ])
  })

  it('leaves out a source that does not date all the sessions', () => {
    const rows = backPlan({ event, sessions: 4 }, null, table).rows.filter(row => row.safest)
    expect(rows.map(row => row.source)).toEqual(['S1', 'S2'])
    expect(backPlan({ event, sessions: 1 }, null, table).rows.every(row => row.safest)).toBe(true)
  })

  it('finds the last day whose month ends in time, whatever the length of the month', () => {
    expect(walkBack('2027-02-28', [{ months: 1 }])).toBe('2027-01-31')
    expect(walkBack('2028-02-28', [{ months: 1 }])).toBe('2028-01-28')
    expect(walkBack('2028-02-29', [{ months: 1 }])).toBe('2028-01-31')
    expect(walkBack('2027-03-31', [{ months: 1 }])).toBe('2027-02-28')
  })

  it('never leads past the event, and a day later always would', () => {
    const step = fc.oneof(
      fc.record({ days: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ months: fc.integer({ min: 1, max: 3 }) }),
    )
    fc.assert(
      fc.property(someDay, fc.array(step, { maxLength: 4 }), (to, steps) => {
        const day = walkBack(to, steps)
        expect(walkSteps(day, steps) <= to).toBe(true)
        expect(walkSteps(moveDay(day, { days: 1 }), steps) > to).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('and counting on meet: from the safest day every source that has a say is done by the event', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 4 }), (day, count) => {
        const back = backPlan({ event: day, sessions: count }, null, table)
        const start = back.safest?.day ?? ''
        for (const row of planSessions({ start, sessions: count }).rows) {
          if (!row.complete) continue
          expect((row.sessions.at(-1)?.span.late.date ?? '') <= day).toBe(true)
          if (row.result?.span) expect((row.result.span.late.date ?? '') <= day).toBe(true)
        }
        expect(start <= (back.widest?.day ?? '')).toBe(true)
        for (const clash of back.clashes) expect(clash.safest && !clash.widest).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('counting back from 30 June 2027 over made sources', () => {
  const two = { event: '2027-06-30', sessions: 2 }
  const [week, tenDays] = [exactly({ days: 7 }), between(10, 10)]
  const back = (...plans: Parameters<typeof sheetOf>) => backPlan(two, null, sheetOf(...plans))

  // Two weeks to session 2, then what ends later; the widest asks for the result alone, by its shortest wait.
  it.each([
    { name: 'neither', result: null, healed: null, safest: '2027-06-16', widest: '2027-06-23' },
    { name: 'a result in 1–10 days', result: between(1, 10), healed: null, safest: '2027-06-06', widest: '2027-06-22' },
    { name: 'rules for 10 days', result: null, healed: tenDays, safest: '2027-06-06', widest: '2027-06-23' },
    { name: 'rules, then a result', result: between(3, 9), healed: week, safest: '2027-06-07', widest: '2027-06-20' },
    { name: 'rules that last longer', result: between(3, 5), healed: week, safest: '2027-06-09', widest: '2027-06-20' },
    { name: 'a result within 9 days', result: upTo(9), healed: null, safest: '2027-06-07', widest: '2027-06-14' },
  ])('waits 7–14 days between two sessions, then for $name', ({ result, healed, safest, widest }) => {
    const plan = back({
      gaps: [gapOf(between(7, 14))],
      result: result && resultOf(result),
      healed: healed && gapOf(healed),
    })
    expect([plan.rows[0]?.safest, plan.rows[0]?.widest]).toEqual([safest, widest])
  })

  it.each([
    { name: 'neither wait is', gap: week, result: week, about: false },
    { name: 'the wait between the sessions is', gap: exactly({ days: 7 }, true), result: week, about: true },
    { name: 'the wait for the result is', gap: week, result: exactly({ days: 7 }, true), about: true },
  ])('is vague where a wait of the row is: $name', ({ gap, result, about }) => {
    expect(back({ gaps: [gapOf(gap)], result: resultOf(result) }).rows[0]?.about).toBe(about)
  })

  it('takes the later last session and the firmer word where two sources share a day', () => {
    const shared = [
      { source: 'S0' as const, gaps: [gapOf(exactly({ days: 14 }, true))] },
      { source: 'S1' as const, gaps: [gapOf(week)], result: resultOf(week) },
    ]
    const end = { day: '2027-06-16', sources: ['S0', 'S1'], lastSession: '2027-06-30', about: false, gone: false }
    for (const plan of [back(...shared), back(...shared.toReversed())]) {
      expect(plan.safest).toEqual({ ...end, sources: plan.rows.map(row => row.source) })
      expect(plan.widest).toEqual({ ...end, sources: plan.rows.map(row => row.source) })
    }
  })

  it('takes the earliest safest and the latest widest day of three, each with its own last session', () => {
    const plan = back(
      { source: 'S0', gaps: [gapOf(between(5, 10))] },
      { source: 'S1', gaps: [gapOf(between(3, 21))], healed: gapOf(week) },
      { source: 'S2', gaps: [gapOf(between(4, 14))] },
    )
    expect(plan.safest).toMatchObject({ day: '2027-06-02', sources: ['S1'], lastSession: '2027-06-23' })
    expect(plan.widest).toMatchObject({ day: '2027-06-27', sources: ['S1'], lastSession: '2027-06-30' })
  })

  it('has a safest end alone where no shortest wait is named, and none where nobody dates the sessions', () => {
    const open = back({ gaps: [gapOf(upTo(14))] })
    expect([open.safest?.day, open.widest]).toEqual(['2027-06-16', null])
    const none = back({ result: resultOf(null) })
    expect([none.safest, none.widest]).toEqual([null, null])
    expect(none.rows[0]).toMatchObject({ safest: null, widest: null, counts: 'result' })
  })
})
