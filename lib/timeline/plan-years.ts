import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { inYears } from '@/lib/value/convert-value'
import { printValue } from '@/lib/value/print-value'
import type { PlanYears } from './timeline-plan'
import type { TableYears } from './timeline-table'

/** What each source says of the years after, counted from session 1: no source says from which session it counts. */
export function planYears(start: Day | null, years: readonly TableYears[]): PlanYears[] {
  return years.map(({ source, kind, claim, value }) => {
    const onDate = (end: number | null) =>
      start === null || end === null ? null : moveDay(start, value.unit === 'months' ? { months: end } : { years: end })
    return {
      source,
      kind,
      claim,
      years: inYears(value),
      from: onDate(value.low),
      to: onDate(value.high),
      text: printValue(value),
    }
  })
}
