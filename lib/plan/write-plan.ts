import type { Day } from '@/lib/calendar/read-day'
import { type Plan, partsOf, pickParts } from './plan-document'

/** The plan as a file: JSON that a person can read, parts always in the same order. Equal plans give equal files. */
export function writePlan(plan: Plan): string {
  return `${JSON.stringify(pickParts(plan, partsOf(plan)), null, 2)}\n`
}

export const samePlan = (a: Plan, b: Plan): boolean => writePlan(a) === writePlan(b)

/** "smp-plan-2027-01-04.json" */
export const planFileName = (today: Day): string => `smp-plan-${today}.json`
