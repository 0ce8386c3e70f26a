import type { DayPoint } from '@/content/aftercare/aftercare.schema'
import type { ClaimUnit, ClaimValue } from '@/content/evidence/claims.schema'

/** Days after a session, by the early and by the late reading of the same words. Day 0 is the session. */
export type DaySpan = { early: number; late: number; about: boolean }

const daysIn: Partial<Record<ClaimUnit, number>> = { days: 1, weeks: 7, months: 30 }

/**
 * The day that a claim's figure stands for (see `dayReadings` in content/aftercare/aftercare.schema.ts). "After 4–6 days"
 * comes to day 5 by its early and day 7 by its late reading. Throws where the claim counts no days.
 */
export function readDayPoint(reading: DayPoint['reading'], value: ClaimValue, unit: ClaimUnit): DaySpan {
  const length = daysIn[unit]
  const low = value.low ?? value.high
  const high = value.high ?? value.low
  if (length === undefined || low === null || high === null) throw new RangeError(`no day in a figure of ${unit}`)
  const about = Boolean(value.about) || reading === 'under' || unit !== 'days'
  const [first, last] = [low * length, high * length]
  if (reading === 'first') return { early: first, late: first, about }
  if (reading === 'after-last') return { early: last + 1, late: last + 1, about }
  if (reading === 'after') return { early: first + 1, late: last + 1, about }
  if (reading === 'under') return { early: last, late: last, about }
  return { early: first, late: last, about }
}
