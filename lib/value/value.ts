import type { ClaimEntry, ClaimUnit, ClaimValue } from '@/content/evidence/claims.schema'

/** What a rate is counted by: dollars a session, a month, for a treatment. */
export type Per = NonNullable<ClaimEntry['per']>
/** What a value counts: "usd", or a rate such as "usd/session". */
export type Unit = ClaimUnit | `${ClaimUnit}/${Per}`

/**
 * A figure or a range with its unit. An end that nobody names is `null`; `under`, `over`, `about` and `exclusive` are
 * told at `claimValueSchema`. Values of two units do not add up: the types refuse it, and so do the sums when they run.
 */
export type Value<U extends Unit = Unit> = Readonly<ClaimValue> & { readonly unit: U }

/** A range of which both ends are named, such as a reader types it. */
type Ends = { readonly low: number; readonly high: number }

/** A range in a unit. */
export const between = <U extends Unit>({ low, high }: Ends, unit: U): Value<U> => ({ low, high, unit })

/** One figure in a unit. */
export const exactly = <U extends Unit>(n: number, unit: U): Value<U> => between({ low: n, high: n }, unit)

/** The value of a row of a table; `undefined` where it has none. */
export function valueIn({ value, unit, per }: Pick<ClaimEntry, 'value' | 'unit' | 'per'>): Value | undefined {
  return value && unit && { ...value, unit: per ? `${unit}/${per}` : unit }
}

/** A value as a table holds it, without its unit. */
export function endsOf({ unit: _, ...ends }: Value): ClaimValue {
  return ends
}

/** Whether a value counts in this unit. */
export const isIn = <U extends Unit>(value: Value, ...units: readonly U[]): value is Value<U> =>
  units.some(unit => unit === value.unit)

/** An end that is open takes the other one: "6 years or more" becomes 6 years. */
export function closed<U extends Unit>({ low, high, unit }: Value<U>): Value<U> & Ends {
  return { low: low ?? high ?? 0, high: high ?? low ?? 0, unit }
}

/** Both ends of a range that has to name them. Throws where one is open. */
export function bothEnds<U extends Unit>({ low, high, unit }: Value<U>): Value<U> & Ends {
  if (low === null || high === null) throw new RangeError(`a range of ${unit} has an open end`)
  return { low, high, unit }
}

/** The figure halfway between the ends; of an open range, the one that is named. */
export function middleOf<U extends Unit>(value: Value<U>): Value<U> {
  const { low, high } = closed(value)
  return exactly((low + high) / 2, value.unit)
}

/** The upper end alone. */
export const highestOf = <U extends Unit>({ high, unit }: Value<U>): Value<U> => ({ low: high, high, unit })

/** Both ends as whole numbers. */
export function rounded<U extends Unit>(value: Value<U>): Value<U> & Ends {
  const { low, high } = closed(value)
  return { low: Math.round(low), high: Math.round(high), unit: value.unit }
}
