import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import type { overlapReasons } from '@/content/aftercare/aftercare'
import type { AftercareOptions } from './aftercare-day'
import { aftercareFromTable } from './aftercare-from-table'
import type { AftercareTable } from './aftercare-table'
import { lastToldDay } from './day-changes'

/** Activities that one session alone would free, but that the next session takes back before or as it does. */
export type Overlap = {
  reason: keyof typeof overlapReasons
  moved: readonly {
    activity: AftercareActivity
    /** Days after the first session: by one session alone, and with all of them. */
    alone: number
    merged: number
  }[]
}

/**
 * The first day from which each activity is barred no more. One that stays barred to the last day told is left out.
 * Each day is worked out once, for all activities: the browser asks at every change.
 */
function freeFrom(options: AftercareOptions, table: AftercareTable): Map<AftercareActivity, number> {
  const last = lastToldDay(options)
  const free = new Map<AftercareActivity, number>(activityIds.map(id => [id, 0]))
  for (let day = 0; day <= last; day += 1) {
    for (const { activity, state } of aftercareFromTable(day, options, table).lines) {
      if (state === 'no' || state === 'limit') free.set(activity, day + 1)
    }
  }
  return new Map([...free].filter(([, day]) => day <= last))
}

/**
 * Where one session's later days meet the next session, by reason: C63 where the source of the gap has rules of its own
 * that run past it, C64 for a rule in doubt by that number, else none of the digest's. The stricter holds, so the day
 * moves to the last session.
 */
export function findOverlaps(options: AftercareOptions, table: AftercareTable): Overlap[] {
  const { sessions = 1, gapDays = 0, without = [] } = options
  if (sessions < 2) return []
  const [aloneFrom, mergedFrom] = [
    freeFrom({ ...options, sessions: 1 }, table),
    freeFrom({ ...options, gapDays }, table),
  ]
  const moved = activityIds.flatMap(activity => {
    const [alone, merged] = [aloneFrom.get(activity), mergedFrom.get(activity)]
    return alone !== undefined && merged !== undefined && alone >= gapDays ? [{ activity, alone, merged }] : []
  })
  const reasonOf = (activity: AftercareActivity): Overlap['reason'] => {
    const rules = table.rules.filter(rule => rule.activity === activity && !without.includes(rule.source))
    if (rules.some(rule => rule.doubt?.id === 'C64')) return 'C64'
    const byGap = rules.some(({ source, until }) => source === table.gap.source && until && until.span.late > gapDays)
    return byGap ? 'C63' : 'other'
  }
  return (['C63', 'C64', 'other'] as const)
    .map(reason => ({ reason, moved: moved.filter(({ activity }) => reasonOf(activity) === reason) }))
    .filter(overlap => overlap.moved.length > 0)
}
