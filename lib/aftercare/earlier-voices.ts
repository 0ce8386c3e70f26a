import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { SourceId } from '@/content/evidence/source-ids'
import type { AftercareTable } from './aftercare-table'
import { whenCanI } from './when-can-i'

/** A source that lets you do something before the strictest reading does. Days after the session. */
export type EarlierVoice = { source: SourceId; day: number; activities: readonly AftercareActivity[] }

/** Who allows some activities before a day in so many words, by source and day. That a ban ends earlier is no leave. */
export function earlierVoices(
  freed: readonly AftercareActivity[],
  day: number,
  table: AftercareTable,
  without: readonly SourceId[],
): EarlierVoice[] {
  const found: { source: SourceId; day: number; activities: AftercareActivity[] }[] = []
  for (const activity of freed) {
    for (const { source, kind, early } of whenCanI(activity, table, without).voices) {
      if (early === null || early >= day || kind !== 'from') continue
      const same = found.find(one => one.source === source && one.day === early)
      if (same) same.activities.push(activity)
      else found.push({ source, day: early, activities: [activity] })
    }
  }
  return found.sort((a, b) => a.day - b.day)
}
