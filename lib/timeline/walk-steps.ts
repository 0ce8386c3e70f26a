import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { inDays, monthDays } from '@/lib/value/convert-value'
import { isIn, type Value } from '@/lib/value/value'

/** One wait: days, or months of the calendar, which differ in length. */
export type Step = { days: number } | { months: number }

/** The shortest and the longest of a wait. `low` is `null` where the source names no shortest. */
export type Wait = { low: Step | null; high: Step; about: boolean }

/**
 * A claim's figure as a wait, a day that has begun taken as a whole one. Throws where it has no upper end or counts
 * neither hours nor days, weeks or months.
 */
export function readWait(value: Value): Wait {
  const counted = isIn(value, 'months') ? value : isIn(value, 'hours', 'days', 'weeks') ? inDays(value) : null
  if (counted === null || counted.high === null) throw new RangeError(`no wait in a figure of ${value.unit}`)
  const { unit, low, high } = counted
  const step = (n: number): Step => (unit === 'months' ? { months: n } : { days: Math.ceil(n) })
  return { low: low === null ? null : step(low), high: step(high), about: Boolean(value.about) }
}

/** The day that some waits lead to, one after the other. */
export function walkSteps(from: Day, steps: readonly Step[]): Day {
  return steps.reduce((day, step) => moveDay(day, step), from)
}

/**
 * The latest day whose step does not lead past `to`. A month back may have days to spare: 30 April is a month after
 * 30 March and, as April is too short, after 31 March too.
 */
function stepBack(to: Day, step: Step): Day {
  if ('days' in step) return moveDay(to, { days: -step.days })
  let day = moveDay(to, { months: -step.months })
  for (let next = moveDay(day, { days: 1 }); moveDay(next, step) <= to; next = moveDay(next, { days: 1 })) day = next
  return day
}

/** The latest day from which the same waits lead to `to` or to a day before it. */
export function walkBack(to: Day, steps: readonly Step[]): Day {
  return steps.toReversed().reduce(stepBack, to)
}

/** The waits in days, a month taken as `monthDays`, for a timeline without dates. */
export function countDays(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + ('days' in step ? step.days : step.months * monthDays), 0)
}
