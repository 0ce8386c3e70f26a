import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'
import type { Day } from '@/lib/calendar/read-day'
import { type BackClash, findClashes } from './find-clashes'
import { waitsOf } from './plan-from-table'
import type { TablePlan, TimelineTable } from './timeline-table'
import { type Step, walkBack, walkSteps } from './walk-steps'

export type BackRow = {
  source: SourceId
  /** The last day to start by the longest waits of the source, its result and the end of its own care rules. */
  safest: Day | null
  /** The last day to start by its shortest waits, so that its result just stands; `null`: it names no shortest. */
  widest: Day | null
  /** What stands on the event day by the widest: the result, or, where the source dates none, the last session. */
  counts: 'result' | 'last-session'
  /** Whether the safest leaves time for its own rules for the scalp to end: the claim that dates it. */
  healed: ClaimId | null
  about: boolean
}
/** An end of the answer over all sources, and its last session. `gone`: it lies before today. */
export type BackEnd = { day: Day; sources: readonly SourceId[]; lastSession: Day; about: boolean; gone: boolean }
export type BackPlan = {
  event: Day
  sessions: number
  /** Whether the event lies before today. */
  past: boolean
  rows: readonly BackRow[]
  safest: BackEnd | null
  widest: BackEnd | null
  clashes: readonly BackClash[]
}

type Counted = BackRow & { low: readonly Step[]; high: readonly Step[] }

function backRow(plan: TablePlan, sessions: number, event: Day): Counted {
  const waits = waitsOf(plan, sessions)
  const low = waits.flatMap(wait => wait.low ?? [])
  const high = waits.map(wait => wait.high)
  const row = {
    source: plan.source,
    counts: plan.result ? ('result' as const) : ('last-session' as const),
    low,
    high,
    healed: plan.healed?.claim ?? null,
    about: [...waits, ...(plan.result?.wait ? [plan.result.wait] : [])].some(wait => wait.about),
  }
  if (waits.length < sessions - 1) return { ...row, safest: null, widest: null }
  const result = plan.result?.wait ?? null
  const healed = plan.healed?.wait ?? null
  const ends = [...(result ? [[result.high]] : []), ...(healed ? [[healed.high]] : []), []]
  return {
    ...row,
    safest: ends.map(end => walkBack(event, [...high, ...end])).toSorted()[0] ?? null,
    widest:
      low.length < waits.length ? null : walkBack(event, [...low, ...(result ? [result.low ?? result.high] : [])]),
  }
}

function endOf(rows: readonly Counted[], side: 'safest' | 'widest', today: Day | null): BackEnd | null {
  const days = rows.flatMap(row => row[side] ?? []).toSorted()
  const day = side === 'safest' ? days[0] : days.at(-1)
  if (day === undefined) return null
  const mine = rows.filter(row => row[side] === day)
  const lasts = mine.map(row => walkSteps(day, side === 'safest' ? row.high : row.low)).toSorted()
  return {
    day,
    sources: mine.map(row => row.source),
    lastSession: lasts.at(-1) ?? day,
    about: mine.every(row => row.about),
    gone: today !== null && day < today,
  }
}

/**
 * Counts back from a day on which the result should stand: by when to start, by each source. Widest: the shortest
 * waits, and the result is just there. Safest: the longest waits, and the source's own rules for the scalp are over
 * too. Over all sources the earliest and the latest of these days. A source that does not date all sessions has no
 * say; one that dates no result is counted to its last session and marked so. Worked example: tests.
 */
export function backPlan(
  { event, sessions }: { event: Day; sessions: number },
  today: Day | null,
  table: TimelineTable,
): BackPlan {
  const rows = table.plans.map(plan => backRow(plan, sessions, event))
  const ends = { safest: endOf(rows, 'safest', today), widest: endOf(rows, 'widest', today) }
  return {
    event,
    sessions,
    past: today !== null && event < today,
    ...ends,
    rows: rows.map(({ low: _, high: __, ...row }) => row),
    clashes: findClashes(table.clashes, event, ends),
  }
}
