import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'
import type { Day } from '@/lib/calendar/read-day'
import type { Ground } from '@/lib/evidence/ground'
import type { Value } from '@/lib/value/value'
import type { TableResult } from './timeline-table'

/** A point of a plan: days after session 1, and the date once the start is known. */
export type PlanPoint = { day: number; date: Day | null }

/** From the earliest to the latest day. `early` is `null` where the source names no shortest wait. */
export type PlanSpan = { early: PlanPoint | null; late: PlanPoint; about: boolean }

export type PlannedSession = { session: number; span: PlanSpan; claim: ClaimId | null }

export type PlanRow = {
  source: SourceId
  /** The sessions that the source dates; session 1 always stands on day 0. */
  sessions: readonly PlannedSession[]
  /** Whether it dates all that were asked for. */
  complete: boolean
  /** How many sessions the source counts on, in words, and whether what was asked for is more than that. */
  count: string | null
  beyondCount: boolean
  result: (Pick<TableResult, 'says' | 'claim' | 'differs'> & { span: PlanSpan | null }) | null
  hours: Value<'hours'> | null
  otherwise: Value<'hours'> | null
  note: string
  claims: readonly ClaimId[]
}

/** Where in the years a source sees a stretch. A day that an open end has not is `null`. */
export type PlanYears = {
  source: SourceId
  kind: 'seen' | 'fresh' | 'fading' | 'faded' | 'touch-up' | 'touch-up-open'
  years: Value<'years'>
  from: Day | null
  to: Day | null
  text: string
  claim: ClaimId
}

export type TimelinePlan = {
  start: Day | null
  sessions: number
  /** Whether the start lies before today. */
  past: boolean
  rows: readonly PlanRow[]
  /** For each session the first and the last day that any source gives, and who gives one. */
  spans: readonly { session: number; span: PlanSpan; ground: Ground }[]
  /** From the first to the last day on which any source has the finished look there, and who says so. */
  result: { span: PlanSpan; ground: Ground } | null
  hours: Value<'hours'> | null
  years: readonly PlanYears[]
}
