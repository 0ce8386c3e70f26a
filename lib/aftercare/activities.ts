import { type AftercareActivity, aftercareActivities } from '@/content/aftercare/aftercare'
import type { AftercareActivityEntry, AftercareState } from '@/content/aftercare/aftercare.schema'

/** The activities as their schema types them, so that a missing title can be asked for. */
export const activities: Readonly<Record<AftercareActivity, AftercareActivityEntry>> = aftercareActivities
export const activityIds = Object.keys(aftercareActivities) as readonly AftercareActivity[]

/** Whether a text names an activity. For saved instructions and addresses, which come from outside. */
export function isActivity(text: string): text is AftercareActivity {
  return Object.hasOwn(aftercareActivities, text)
}

/** The line of a day for an activity: its title for what holds, or its plain name. */
export function titleOf(id: AftercareActivity, state: AftercareState): string {
  return activities[id].titles[state] ?? activities[id].label
}
