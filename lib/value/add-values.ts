import type { Unit, Value } from './value'

const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

/**
 * Two values of one unit, end by end. An end that either leaves open stays open; what is said of it ("under $1,000")
 * grows by the other's end. About, if either is. Throws where the units differ and the types could not see it.
 */
export function addValues<U extends Unit>(a: Value<U>, b: Value<NoInfer<U>>): Value<U> {
  if (a.unit !== b.unit) throw new RangeError(`${a.unit} and ${b.unit} do not add up`)
  const under = sum(a.under ?? a.low, b.under ?? b.low)
  const over = sum(a.over ?? a.high, b.over ?? b.high)
  return {
    low: sum(a.low, b.low),
    high: sum(a.high, b.high),
    ...((a.under ?? b.under) !== undefined && under !== null ? { under } : {}),
    ...((a.over ?? b.over) !== undefined && over !== null ? { over } : {}),
    ...(a.about || b.about ? { about: true } : {}),
    unit: a.unit,
  }
}
