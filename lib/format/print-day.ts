import { monthNames } from '@/lib/calendar/month-names'
import type { Day } from '@/lib/calendar/read-day'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const partsOf = (day: Day) => {
  const date = new Date(`${day}T00:00:00Z`)
  const month = monthNames[date.getUTCMonth()]
  if (month === undefined) throw new RangeError(`"${day}" is no day`)
  return { weekday: weekdays[date.getUTCDay()] as string, date: date.getUTCDate(), month, year: date.getUTCFullYear() }
}

/** How much of a day is said: "Monday 4 January 2027", "4 January 2027", "Mon 4 Jan", "4 Jan". */
export type DayStyle = 'long' | 'plain' | 'short' | 'tiny'

/**
 * A calendar day in words, the same in every browser and on every server: words of our own, no locale data. Throws on
 * what is no day.
 */
export function printDay(day: Day, style: DayStyle = 'long'): string {
  const { weekday, date, month, year } = partsOf(day)
  if (style === 'tiny') return `${date} ${month.slice(0, 3)}`
  if (style === 'short') return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}`
  return style === 'plain' ? `${date} ${month} ${year}` : `${weekday} ${date} ${month} ${year}`
}

/** Two days as a span, with nothing said twice: "11–18 January 2027", "18 January – 1 February 2027". */
export function printDaySpan(from: Day, to: Day): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  if (from === to) return printDay(from, 'plain')
  if (a.year !== b.year) return `${printDay(from, 'plain')} – ${printDay(to, 'plain')}`
  if (a.month !== b.month) return `${a.date} ${a.month} – ${printDay(to, 'plain')}`
  return `${a.date}–${printDay(to, 'plain')}`
}
