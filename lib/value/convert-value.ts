import type { Unit, Value } from './value'

const monthsInYear = 12

/** Both ends counted in another unit. What is said of an open end is not carried over. */
function turned<U extends Unit>({ low, high, about }: Value, unit: U, turn: (n: number) => number): Value<U> {
  const end = (n: number | null) => (n === null ? null : turn(n))
  return { low: end(low), high: end(high), ...(about ? { about } : {}), unit }
}

/** Years after treatment, from years, months or a numbered year. */
export const inYears = (value: Value<'years' | 'months' | 'year'>): Value<'years'> =>
  turned(value, 'years', n => (value.unit === 'months' ? n / monthsInYear : n))

/** The months of so many years. */
export const monthsOf = (years: number): Value<'months'> => {
  const months = years * monthsInYear
  return { low: months, high: months, unit: 'months' }
}

/** Days that a month is taken as where no date tells which one it is: no source says which it means. */
export const monthDays = 30

const toDays = {
  hours: (n: number) => n / 24,
  days: (n: number) => n,
  weeks: (n: number) => n * 7,
  months: (n: number) => n * monthDays,
}

/** Days, a month taken as `monthDays`. */
export const inDays = (value: Value<keyof typeof toDays>): Value<'days'> => turned(value, 'days', toDays[value.unit])
