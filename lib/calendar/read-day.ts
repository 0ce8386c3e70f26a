import { dateWords } from './calendar-words'
import { monthNames } from './month-names'

/** Years that any date of the guide may lie in, first and last. The contract fixes them. */
export const dayYears = [2000, 2100] as const

/** A plain calendar date, YYYY-MM-DD: no time of day and no time zone. */
export type Day = string
export type DayRead = { day: Day; message?: never } | { day?: never; message: string }

/** The last date of a month: 28 to 31. `month` counts from 1 and may run over either end of the year. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * Reads what was written as a date: the day, or in plain words what is wrong with it. Never throws and never guesses:
 * 31 February is no 3 March.
 */
export function readDay(text: string): DayRead {
  const [year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) {
    return { message: dateWords.none }
  }
  if (year < dayYears[0] || year > dayYears[1]) {
    return { message: dateWords.year(dayYears) }
  }
  const name = monthNames[month - 1]
  if (name === undefined) return { message: dateWords.month }
  const last = daysInMonth(year, month)
  if (date < 1 || date > last) return { message: dateWords.day(name, year, last) }
  return { day: text }
}
