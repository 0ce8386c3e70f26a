import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import type { TableClash, TableFree } from './timeline-table'

export type BackClash = Pick<TableClash, 'id' | 'label'> & {
  /** The last session by which it is free on the event day, by the source that asks most; `null`: nobody dates it. */
  lastSessionBy: Day | null
  free: readonly (TableFree & { lastSessionBy: Day })[]
  /** Whether it still clashes after the last session of the safest and of the widest answer. */
  safest: boolean
  widest: boolean
}
type Ends = Record<'safest' | 'widest', { lastSession: Day } | null>

/** What does not go with a fresh scalp on the event day, for the last sessions of the safest and the widest answer. */
export function findClashes(clashes: readonly TableClash[], event: Day, ends: Ends): BackClash[] {
  return clashes.map(({ id, label, free }) => {
    const dated = free.map(one => ({ ...one, lastSessionBy: moveDay(event, { days: -one.day }) }))
    const lastSessionBy = dated.map(one => one.lastSessionBy).toSorted()[0] ?? null
    const hits = (side: 'safest' | 'widest') => {
      const end = ends[side]
      return end !== null && lastSessionBy !== null && end.lastSession > lastSessionBy
    }
    return { id, label, free: dated, lastSessionBy, safest: hits('safest'), widest: hits('widest') }
  })
}
