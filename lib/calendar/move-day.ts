import { type Day, daysInMonth } from './read-day'

const dayMs = 86_400_000

const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** Midnight of a date where no clock is ever changed, so that every day has 24 hours. 31 February is no 3 March. */
function midnight(day: Day): number {
  const ms = Date.parse(`${day}T00:00Z`)
  if (dayAt(ms) !== day) throw new RangeError(`"${day}" is no date`)
  return ms
}

/**
 * The day so many days, months or years later; earlier with a minus. Where the month is too short, its last day:
 * a month after 31 January is 28 or 29 February. Throws a `RangeError` where the date is none.
 */
export function moveDay(
  day: Day,
  { days = 0, months = 0, years = 0 }: { days?: number; months?: number; years?: number },
): Day {
  const from = new Date(midnight(day))
  const [year, month] = [from.getUTCFullYear() + years, from.getUTCMonth() + months]
  const date = Math.min(from.getUTCDate(), daysInMonth(year, month + 1))
  return dayAt(Date.UTC(year, month, date) + days * dayMs)
}

/** Days from one date to another: 0 on the same day, negative if `to` comes first. Throws where one is none. */
export const daysBetween = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / dayMs
