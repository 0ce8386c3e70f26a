import { daysBetween } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { type Ground, groundOf } from '@/lib/evidence/ground'
import { printValue } from '@/lib/value/print-value'
import { chairHours, widestHours } from './chair-hours'
import { planYears } from './plan-years'
import type { PlanPoint, PlanRow, PlanSpan, TimelinePlan } from './timeline-plan'
import type { TablePlan, TimelineTable } from './timeline-table'
import { countDays, type Step, type Wait, walkSteps } from './walk-steps'

/** Once there is a start, the days are those of the calendar: a month of it is no thirty days, and a chart stands by them. */
function pointAt(start: Day | null, steps: readonly Step[]): PlanPoint {
  const date = start && walkSteps(start, steps)
  return { day: start && date ? daysBetween(start, date) : countDays(steps), date }
}

/** The days that some waits may take, one after the other. No shortest wait in one of them: none in all. */
export function spanOf(start: Day | null, waits: readonly Wait[]): PlanSpan {
  const low = waits.flatMap(wait => wait.low ?? [])
  return {
    early: low.length === waits.length ? pointAt(start, low) : null,
    late: pointAt(
      start,
      waits.map(wait => wait.high),
    ),
    about: waits.some(wait => wait.about || 'months' in wait.high),
  }
}

/** The waits before each session that a source dates, up to the number asked for. */
export const waitsOf = (plan: TablePlan, sessions: number): Wait[] =>
  plan.gaps.slice(0, sessions - 1).map(gap => gap.wait)

function planRow(plan: TablePlan, start: Day | null, sessions: number): PlanRow {
  const waits = waitsOf(plan, sessions)
  const complete = waits.length === sessions - 1
  const { count, result } = plan
  return {
    source: plan.source,
    sessions: [0, ...waits.map((_, i) => i + 1)].map(i => ({
      session: i + 1,
      span: spanOf(start, waits.slice(0, i)),
      claim: plan.gaps[i - 1]?.claim ?? null,
    })),
    complete,
    count: count && printValue(count.value),
    beyondCount: !complete && count !== null,
    result: result && {
      span: complete ? spanOf(start, [...waits, ...(result.wait ? [result.wait] : [])]) : null,
      says: result.says,
      claim: result.claim,
      differs: result.differs,
    },
    hours: complete ? chairHours(plan.hours, sessions) : null,
    otherwise: complete ? chairHours(plan.otherwise, sessions) : null,
    note: plan.note,
    claims: [
      ...new Set([
        ...(count ? [count.claim] : []),
        ...plan.gaps.slice(0, waits.length).map(gap => gap.claim),
        ...plan.hours.map(one => one.claim),
        ...(result ? [result.claim] : []),
      ]),
    ],
  }
}

/** From the first to the last day over some spans. A first day that nobody names adds nothing. */
function widestSpan(spans: readonly PlanSpan[]): PlanSpan | null {
  const late = spans
    .map(span => span.late)
    .toSorted((a, b) => a.day - b.day)
    .at(-1)
  if (!late) return null
  const early = spans.flatMap(span => span.early ?? []).toSorted((a, b) => a.day - b.day)[0] ?? null
  // A last day that one source names outright is not vague because another names it vaguely.
  return { early, late, about: spans.filter(span => span.late.day === late.day).every(span => span.about) }
}

const isSameSpan = (one: PlanSpan, other: PlanSpan): boolean =>
  one.early?.day === other.early?.day && one.late.day === other.late.day

/** For each session the days over all sources that date it. */
function spansOf(rows: readonly PlanRow[], sessions: number): TimelinePlan['spans'] {
  return Array.from({ length: sessions }, (_, i) => i + 1).flatMap(session => {
    const dated = rows.flatMap(row => row.sessions.filter(one => one.session === session))
    const span = widestSpan(dated.map(one => one.span))
    if (!span) return []
    // Who gives just these days says so; the days of all others are another figure.
    const claimsOf = (says: boolean) =>
      dated.flatMap(one => (isSameSpan(one.span, span) === says ? (one.claim ?? []) : []))
    return [{ session, span, ground: groundOf({ claims: claimsOf(true), differs: { figure: claimsOf(false) } }) }]
  })
}

/** Who dates the finished look as the span does, who gives it another day, and who speaks of it in another way. */
function groundOfResult(rows: readonly PlanRow[], span: PlanSpan): Ground {
  const dated = rows.flatMap(({ result }) => (result?.span ? [{ ...result, span: result.span }] : []))
  const claimsOf = (says: boolean) => dated.flatMap(one => (isSameSpan(one.span, span) === says ? [one.claim] : []))
  const taken = dated.map(one => one.claim)
  const sooner = dated.flatMap(one => (one.span.late.day < span.late.day ? [one.claim] : []))
  const earlier = dated.flatMap(one => one.differs?.earlier ?? []).filter(claim => !taken.includes(claim))
  return groundOf({
    claims: claimsOf(true),
    differs: { figure: claimsOf(false).filter(claim => !sooner.includes(claim)), earlier: [...sooner, ...earlier] },
  })
}

/**
 * The sessions as each source spaces them. With a start they are dates, without one days counted from session 1. A
 * source is never carried past what it says: the sessions that it does not date are left out.
 */
export function planFromTable(
  { start, sessions }: { start: Day | null; sessions: number },
  today: Day | null,
  table: TimelineTable,
): TimelinePlan {
  const rows = table.plans.map(plan => planRow(plan, start, sessions))
  const result = widestSpan(rows.flatMap(row => row.result?.span ?? []))
  return {
    start,
    sessions,
    past: start !== null && today !== null && start < today,
    rows,
    spans: spansOf(rows, sessions),
    result: result && { span: result, ground: groundOfResult(rows, result) },
    hours: widestHours(rows.flatMap(row => row.hours ?? [])),
    years: planYears(start, table.years),
  }
}
