import { type Day, readDay } from '@/lib/calendar/read-day'
import type { ReadField } from './read-address'

/** A field of an address that holds one date. */
export const readDayField: ReadField<Day> = ([text = '', ...more]) => {
  if (more.length > 0) return { message: 'The link gives this date twice. Give it once.' }
  const { day, message } = readDay(text)
  return day === undefined ? { message } : { value: day }
}
