import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { printValue } from '@/lib/format/print-value'
import type { PlanYears } from './timeline-plan'
import type { SheetYears } from './timeline-sheet'

const monthsInYear = 12

/** What each source says of the years after, counted from session 1: no source says from which session it counts. */
export function planYears(start: Day | null, years: readonly SheetYears[]): PlanYears[] {
  return years.map(({ source, kind, claim, value, unit }) => {
    const part = unit === 'months' ? monthsInYear : 1
    const inYears = (end: number | null) => (end === null ? null : end / part)
    const onDate = (end: number | null) =>
      start === null || end === null ? null : moveDay(start, unit === 'months' ? { months: end } : { years: end })
    return {
      source,
      kind,
      claim,
      low: inYears(value.low),
      high: inYears(value.high),
      from: onDate(value.low),
      to: onDate(value.high),
      text: printValue(value, unit),
    }
  })
}
