import { parseDate } from '@internationalized/date'
import type { Day } from './read-day'

/** Days from one date to another: 0 on the same day, negative if `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return parseDate(to).compare(parseDate(from))
}
