import { describe, expect, it } from 'vitest'
import { planFromTable, spanOf } from '@/lib/timeline/plan-from-table'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { tellSpan } from '@/lib/timeline/tell-plan'
import { between, exactly, gapOf, hoursOf, resultOf, sheetOf, upTo } from './made-table'

const two = { start: null, sessions: 2 }

describe('the row of a source', () => {
  const rowOf = (source: string, sessions: number) => planSessions({ sessions }).rows.find(row => row.source === source)

  it.each([
    ['S0', '2–3 sessions'],
    ['S1', '3 sessions'],
    ['S2', '2–4 sessions'],
    ['S3', '3 sessions'],
    ['S4', null],
  ])('says how many sessions it counts on: %s %s', (source, count) => {
    expect(rowOf(source, 3)?.count).toBe(count)
  })

  it('ties each session to the claim that dates it, and session 1 to none', () => {
    expect(rowOf('S1', 4)?.sessions.map(({ session, claim }) => [session, claim])).toEqual([
      [1, null],
      [2, 'sessions.study-spacing-weekly.s1'],
      [3, 'sessions.study-spacing-weekly.s1'],
      [4, 'evidence.study-2021-touchup.s1'],
    ])
  })

  it('names each claim that it rests on once, and none of a session that was not asked for', () => {
    expect(rowOf('S0', 2)?.claims).toEqual([
      'sessions.count.s0',
      'sessions.session-2-timing.s0',
      'sessions.duration-session-1.s0',
      'sessions.duration-session-2.s0',
      'sessions.duration-session-3.s0',
    ])
    expect(rowOf('S2', 4)?.claims).toEqual([
      'sessions.count.s2',
      'sessions.spacing.s2',
      'sessions.duration.s2',
      'procedure.results-one-month-after.s2',
    ])
    expect(rowOf('S3', 1)?.claims).toEqual(['sessions.count.s3', 'sessions.duration.s3'])
    expect(rowOf('S4', 3)?.claims).toEqual(['benefit.immediate-results.s4'])
  })

  it('has neither hours nor a day of the result where the source does not date all the sessions', () => {
    expect(rowOf('S0', 4)).toMatchObject({ complete: false, hours: null, otherwise: null })
    expect(rowOf('S4', 3)?.result).toEqual({
      span: null,
      says: 'The look is there as soon as all sessions are done, according to the clinic in Canada.',
      claim: 'benefit.immediate-results.s4',
    })
  })

  it('dates no finished look where the article only promises a look at once', () => {
    expect(['S0', 'S1', 'S3'].map(source => rowOf(source, 3)?.result)).toEqual([null, null, null])
  })

  it('is beyond the count only where there is a count', () => {
    expect(rowOf('S0', 4)?.beyondCount).toBe(true)
    expect(rowOf('S4', 4)?.beyondCount).toBe(false)
  })
})

describe('a span', () => {
  const week = exactly({ days: 7 })
  it.each([
    { name: 'one exact wait', waits: [week], told: '8 January 2027' },
    { name: 'a wait of 7–14 days', waits: [between(7, 14)], told: '8–15 January 2027' },
    { name: 'a vague wait after a week', waits: [week, exactly({ days: 7 }, true)], told: 'about 15 January 2027' },
    { name: 'a month, which is always vague', waits: [exactly({ months: 1 })], told: 'about 1 February 2027' },
    { name: 'no shortest wait in the second of two', waits: [week, upTo(7)], told: 'by 15 January 2027' },
  ])('runs from the shortest waits to the longest: $name', ({ waits, told }) => {
    expect(tellSpan(spanOf('2027-01-01', waits))).toBe(told)
  })
})

it.each([
  { start: '2027-01-04', day: 56, date: '2027-03-01' },
  { start: '2027-02-01', day: 59, date: '2027-04-01' },
  { start: null, day: 58, date: null },
])('a month after 28 days is day $day from $start: a chart stands by the day that is told', ({ start, day, date }) => {
  const { late } = spanOf(start, [exactly({ days: 28 }), exactly({ months: 1 })])
  expect(late).toEqual({ day, date })
})

describe('over all sources', () => {
  const middleLatest = [between(5, 10), between(3, 21), between(4, 14)].map(wait => ({ gaps: [gapOf(wait)] }))

  it('a session may fall from the earliest first day, 3, to the latest last day, 21', () => {
    const plan = planFromTable(two, null, sheetOf(...middleLatest))
    expect(plan.spans.map(({ session, span }) => [session, tellSpan(span)])).toEqual([
      [1, 'day 0'],
      [2, 'days 3–21'],
    ])
  })

  it('a first day that nobody names stays open', () => {
    const plan = planFromTable(two, null, sheetOf({ gaps: [gapOf(upTo(14))] }, { gaps: [gapOf(upTo(10))] }))
    expect(plan.spans[1]?.span).toEqual({ early: null, late: { day: 14, date: null }, about: false })
  })

  it('a first day that one source names is taken', () => {
    const plan = planFromTable(two, null, sheetOf({ gaps: [gapOf(upTo(14))] }, { gaps: [gapOf(between(7, 10))] }))
    expect(plan.spans[1]?.span).toEqual({ early: { day: 7, date: null }, late: { day: 14, date: null }, about: false })
  })

  it.each([
    { name: 'all of them are', vague: [true, true], last: [14, 14], about: true },
    { name: 'one names it outright', vague: [true, false], last: [14, 14], about: false },
    { name: 'only an earlier one is outright', vague: [true, false], last: [14, 7], about: true },
  ])('the last day is vague where those who name it are: $name', ({ vague, last, about }) => {
    const plans = vague.map((yes, i) => ({ gaps: [gapOf(exactly({ days: last[i] ?? 0 }, yes))] }))
    expect(planFromTable(two, null, sheetOf(...plans)).spans[1]?.span.about).toBe(about)
  })

  it('a session that no source dates is left out', () => {
    const plan = planFromTable({ start: null, sessions: 3 }, null, sheetOf({ gaps: [gapOf(between(7, 14))] }))
    expect(plan.spans.map(({ session, ground }) => [session, ground.says])).toEqual([
      [1, []],
      [2, ['sessions.spacing.s0']],
    ])
  })

  it('there is a result only by those who date it', () => {
    const gaps = [gapOf(between(7, 14))]
    expect(planFromTable(two, null, sheetOf({ gaps })).result).toBeNull()
    const dated = planFromTable(two, null, sheetOf({ gaps }, { gaps, result: resultOf(between(1, 3)) })).result
    expect(dated && tellSpan(dated.span)).toBe('days 8–17')
  })

  it('who gives the very days of the finished look says so, and who gives others or speaks of it at once differs', () => {
    const groundAfter = (sessions: number) => planSessions({ sessions }).result?.ground
    expect(groundAfter(3)).toMatchObject({
      says: ['procedure.results-one-month-after.s2'],
      differs: [
        { how: 'earlier', claim: 'comparison.smp-result.s0' },
        { how: 'earlier', claim: 'benefit.immediate-results.s4' },
      ],
    })
    // After one session one gives a day, and for the other it is there at once.
    expect(groundAfter(1)).toMatchObject({
      says: [],
      differs: [
        { how: 'figure', claim: 'procedure.results-one-month-after.s2' },
        { how: 'earlier', claim: 'benefit.immediate-results.s4' },
        { how: 'earlier', claim: 'comparison.smp-result.s0' },
      ],
    })
  })

  it('hours are summed by those who give them: three sessions take 5–15', () => {
    expect(planSessions({}).hours).toEqual({ low: 5, high: 15, unit: 'hours' })
    expect(planFromTable(two, null, sheetOf({ gaps: [gapOf(between(7, 14))] })).hours).toBeNull()
    expect(planFromTable(two, null, sheetOf({ hours: [hoursOf(2, 4)] })).hours).toBeNull()
  })
})

it.each([
  { start: '2027-01-04', today: '2027-01-03', past: false },
  { start: '2027-01-04', today: '2027-01-04', past: false },
  { start: '2027-01-04', today: '2027-01-05', past: true },
  { start: '2027-01-04', today: null, past: false },
  { start: null, today: '2027-01-05', past: false },
])('a start on $start has gone by on $today: $past', ({ start, today, past }) => {
  expect(planFromTable({ start, sessions: 1 }, today, sheetOf()).past).toBe(past)
})
