import { parseDate } from '@internationalized/date'
import type { Day } from './read-day'

/**
 * The day so many days, months or years later; earlier with a minus. Where the month is too short, its last day:
 * a month after 31 January is 28 or 29 February.
 */
export function moveDay(day: Day, by: { days?: number; months?: number; years?: number }): Day {
  return parseDate(day).add(by).toString()
}
