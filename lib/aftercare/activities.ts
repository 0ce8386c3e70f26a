import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { aftercareActivities } from '@/content/aftercare/aftercare'
import type { AftercareActivityEntry, AftercareState } from '@/content/aftercare/aftercare.schema'

/** The activities as their schema types them, so that a missing title can be asked for. */
export const activities: Readonly<Record<AftercareActivity, AftercareActivityEntry>> = aftercareActivities

/** The line of a day for an activity: its title for what holds, or its plain name. */
export function titleOf(id: AftercareActivity, state: AftercareState): string {
  return activities[id].titles[state] ?? activities[id].label
}
