import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import type { Value } from '@/lib/value/value'

/** One wait: days, or months of the calendar, which differ in length. */
export type Step = { days: number } | { months: number }

/** The shortest and the longest of a wait. `low` is `null` where the source names no shortest. */
export type Wait = { low: Step | null; high: Step; about: boolean }

const monthDays = 30

/** A claim's figure as a wait. Throws where it has no upper end or counts neither hours nor days, weeks or months. */
export function readWait({ unit, low, high, about }: Value): Wait {
  const step = (n: number): Step | undefined => {
    if (unit === 'months') return { months: n }
    if (unit === 'hours') return { days: Math.ceil(n / 24) }
    return unit === 'days' ? { days: n } : unit === 'weeks' ? { days: n * 7 } : undefined
  }
  const longest = high === null ? undefined : step(high)
  if (longest === undefined) throw new RangeError(`no wait in a figure of ${unit}`)
  return { low: low === null ? null : (step(low) ?? null), high: longest, about: Boolean(about) }
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

/** The waits in days, a month taken as 30, for a timeline without dates. */
export function countDays(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + ('days' in step ? step.days : step.months * monthDays), 0)
}
