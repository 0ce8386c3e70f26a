import type { AftercareActivity, overlapReasons } from '@/content/aftercare/aftercare'
import { activityIds } from './activities'
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

const barred = (day: number, id: AftercareActivity, options: AftercareOptions, table: AftercareTable) => {
  const state = aftercareFromTable(day, options, table).lines.find(line => line.activity === id)?.state
  return state === 'no' || state === 'limit'
}

/** The first day from which an activity is barred no more, or `null` where it stays so. */
function freeFrom(id: AftercareActivity, options: AftercareOptions, table: AftercareTable): number | null {
  const last = lastToldDay(options)
  if (barred(last, id, options, table)) return null
  for (let day = last; day > 0; day -= 1) if (barred(day - 1, id, options, table)) return day
  return 0
}

/**
 * Where one session's later days meet the next session, by reason: C63 for S0's own days 5–10, C64 for S2's shaving,
 * else none of the digest's. The stricter holds, so the day moves to the last session.
 */
export function findOverlaps(options: AftercareOptions, table: AftercareTable): Overlap[] {
  const { sessions = 1, gapDays = table.gap.longest, without = [] } = options
  if (sessions < 2) return []
  const moved = activityIds.flatMap(activity => {
    const alone = freeFrom(activity, { ...options, sessions: 1 }, table)
    const merged = freeFrom(activity, { ...options, gapDays }, table)
    return alone !== null && merged !== null && alone >= gapDays ? [{ activity, alone, merged }] : []
  })
  const reasonOf = (activity: AftercareActivity): Overlap['reason'] => {
    const rules = table.rules.filter(rule => rule.activity === activity && !without.includes(rule.source))
    if (rules.some(rule => rule.doubt?.id === 'C64')) return 'C64'
    const inS0 = rules.some(rule => rule.source === 'S0' && rule.until && rule.until.span.late > gapDays)
    return inS0 ? 'C63' : 'other'
  }
  return (['C63', 'C64', 'other'] as const)
    .map(reason => ({ reason, moved: moved.filter(({ activity }) => reasonOf(activity) === reason) }))
    .filter(overlap => overlap.moved.length > 0)
}
