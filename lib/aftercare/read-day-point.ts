import type { DayPoint } from '@/content/aftercare/aftercare.schema'
import { inDays } from '@/lib/value/convert-value'
import { closed, isIn, type Value } from '@/lib/value/value'

/** Days after a session, by the early and by the late reading of the same words. Day 0 is the session. */
export type DaySpan = { early: number; late: number; about: boolean }

/**
 * The day that a claim's figure stands for (see `dayReadings` in content/aftercare/aftercare.schema.ts). "After 4–6 days"
 * comes to day 5 by its early and day 7 by its late reading. Throws where the claim counts no days.
 */
export function readDayPoint(reading: DayPoint['reading'], value: Value): DaySpan {
  if (!isIn(value, 'days', 'weeks', 'months')) throw new RangeError(`no day in a figure of ${value.unit}`)
  const { low: first, high: last } = closed(inDays(value))
  const about = Boolean(value.about) || reading === 'under' || value.unit !== 'days'
  if (reading === 'first') return { early: first, late: first, about }
  if (reading === 'after-last') return { early: last + 1, late: last + 1, about }
  if (reading === 'after') return { early: first + 1, late: last + 1, about }
  if (reading === 'under') return { early: last, late: last, about }
  return { early: first, late: last, about }
}
