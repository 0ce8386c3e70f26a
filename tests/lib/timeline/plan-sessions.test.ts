import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, moveDay } from '@/lib/calendar/move-day'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { tellSpan } from '@/lib/timeline/tell-plan'
import { printValue } from '@/lib/value/print-value'
import type { PlanSpan } from '@/lib/timeline/timeline-plan'
import { timelineExamples } from '../../examples/timeline.examples'

const someDay = fc.integer({ min: 0, max: 36_889 }).map(by => moveDay('2000-01-01', { days: by }))
const someSessions = fc.integer({ min: 1, max: 4 })

describe('the sessions as the sources space them', () => {
  it.each(timelineExamples)('stand on their days: $name', ({ answers, spans, rows }) => {
    const plan = planSessions(answers)
    expect(plan.spans.slice(1).map(({ span }) => tellSpan(span))).toEqual(spans)
    for (const [source, told] of Object.entries(rows)) {
      const row = plan.rows.find(one => one.source === source)
      expect(row?.sessions.slice(1).map(({ span }) => tellSpan(span))).toEqual(told.sessions)
      if ('result' in told) expect(row?.result?.span ? tellSpan(row.result.span) : null).toBe(told.result)
      if ('hours' in told) expect(row?.hours ? printValue(row.hours) : null).toBe(told.hours)
    }
  })

  it('give the result from the first to the last day on which any source has it', () => {
    const { result } = planSessions({ start: '2027-01-04' })
    expect(result && tellSpan(result.span)).toBe('about 1 March 2027')
  })

  it('keep both of a source’s two figures for the hours', () => {
    const [s0] = planSessions({}).rows
    expect(s0?.hours && printValue(s0.hours)).toBe('5–9 hours')
    expect(s0?.otherwise && printValue(s0.otherwise)).toBe('6–12 hours')
  })

  it('say of a source that more was asked for than it counts on', () => {
    const beyond = planSessions({ sessions: 4 })
      .rows.filter(row => row.beyondCount)
      .map(row => row.source)
    expect(beyond).toEqual(['S0', 'S3'])
    expect(planSessions({ sessions: 3 }).rows.filter(row => row.beyondCount)).toEqual([])
  })

  it('say that a start has gone by, and count from it all the same', () => {
    expect(planSessions({ start: '2027-01-04' }, '2027-01-05').past).toBe(true)
    expect(planSessions({ start: '2027-01-04' }, '2027-01-04').past).toBe(false)
    expect(planSessions({ start: '2027-01-04' }, null).past).toBe(false)
    expect(planSessions({ start: '2027-01-04' }, '2030-01-01').spans).toEqual(
      planSessions({ start: '2027-01-04' }).spans,
    )
  })

  it('date the years after from session 1, over leap days too', () => {
    const years = planSessions({ start: '2028-02-29' }).years.map(({ source, kind, from, to }) => [
      source,
      kind,
      from,
      to,
    ])
    expect(years).toContainEqual(['S3', 'touch-up', '2031-02-28', '2033-02-28'])
    expect(years).toContainEqual(['S0', 'touch-up', '2032-02-29', '2034-02-28'])
    expect(years).toContainEqual(['S0', 'touch-up-open', '2034-02-28', null])
    expect(years).toContainEqual(['S1', 'seen', '2028-09-29', '2030-10-29'])
  })
})

const ordered = ({ early, late }: PlanSpan) =>
  early === null || (early.day <= late.day && (early.date ?? '') <= (late.date ?? ''))

describe('whatever the start and the number of sessions', () => {
  it('nothing throws, every span runs forward, and no session comes before the one before it', () => {
    fc.assert(
      fc.property(someDay, someSessions, (start, sessions) => {
        const plan = planSessions({ start, sessions })
        for (const { sessions: dated, result } of plan.rows) {
          expect(dated[0]?.span.late.date).toBe(start)
          expect(dated.length).toBeLessThanOrEqual(sessions)
          dated.slice(1).forEach(({ span }, i) => {
            const before = dated[i]?.span
            expect(ordered(span)).toBe(true)
            expect(span.late.day - (before?.late.day ?? 0)).toBeGreaterThanOrEqual(7)
          })
          if (result?.span) expect(result.span.late.day).toBeGreaterThanOrEqual(dated.at(-1)?.span.late.day ?? 0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('dates and days are one count, but for months, which are as long as the calendar has them', () => {
    fc.assert(
      fc.property(someDay, someSessions, (start, sessions) => {
        for (const { source, sessions: dated } of planSessions({ start, sessions }).rows) {
          for (const { session, span } of dated) {
            const off = daysBetween(start, span.late.date ?? '') - span.late.day
            if (source === 'S1' && session === 4) expect(Math.abs(off)).toBeLessThanOrEqual(2)
            else expect(off).toBe(0)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('all sources together reach from the earliest of them to the latest', () => {
    fc.assert(
      fc.property(someDay, someSessions, (start, sessions) => {
        const plan = planSessions({ start, sessions })
        for (const { session, span, ground } of plan.spans) {
          const mine = plan.rows.flatMap(row => row.sessions.filter(one => one.session === session))
          const heard = [...ground.says, ...ground.differs.map(({ claim }) => claim)]
          expect(heard.toSorted()).toEqual(mine.flatMap(one => one.claim ?? []).toSorted())
          expect(heard).toHaveLength(session === 1 ? 0 : mine.length)
          for (const one of mine) {
            const isWhole = one.span.early?.day === span.early?.day && one.span.late.day === span.late.day
            if (one.claim) expect(ground.says.includes(one.claim)).toBe(isWhole)
            expect(span.late.day).toBeGreaterThanOrEqual(one.span.late.day)
            if (one.span.early && span.early) expect(span.early.day).toBeLessThanOrEqual(one.span.early.day)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
