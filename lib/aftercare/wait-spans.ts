import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import type { AftercareTable } from './aftercare-table'
import { toldDays } from './day-changes'
import { voiceOn } from './rule-on'

/** Days in a row on which the same number of sources holds an activity back. */
export type WaitSpan = {
  from: number
  /** The first day after it. */
  to: number
  /** How many bar or limit it. */
  count: number
  /** Nobody bars it any more, but somebody leaves it to a healed scalp. */
  ifHealed: boolean
}

/** From the session to the last day that is told: how many sources still hold an activity back, in stretches of days. */
export function waitSpans(
  activity: AftercareActivity,
  { rules }: AftercareTable,
  without: readonly SourceId[] = [],
): WaitSpan[] {
  const asked = sourceIds.filter(id => !without.includes(id))
  const spans: WaitSpan[] = []
  for (let day = 0; day <= toldDays; day += 1) {
    const states = asked.map(id => voiceOn(rules, id, activity, day).state)
    const count = states.filter(state => state === 'no' || state === 'limit').length
    const ifHealed = count === 0 && states.includes('ask')
    const last = spans.at(-1)
    if (last && last.count === count && last.ifHealed === ifHealed) last.to = day + 1
    else spans.push({ from: day, to: day + 1, count, ifHealed })
  }
  return spans.filter(span => span.count > 0 || span.ifHealed)
}
