import type { Unit, Value } from './value'

/** Whether two values name the same ends. */
export const sameEnds = <U extends Unit>(a: Value<U>, b: Value<NoInfer<U>>): boolean =>
  a.low === b.low && a.high === b.high

/** Whether all of one value lies below all of another. An open end lies below nothing. */
export const isBelow = <U extends Unit>(a: Value<U>, b: Value<NoInfer<U>>): boolean =>
  a.high !== null && b.low !== null && a.high < b.low

/** Whether one value surely reaches another: its least is no less than the other's most. */
export const surelyReaches = <U extends Unit>(a: Value<U>, b: Value<NoInfer<U>>): boolean =>
  a.low !== null && b.high !== null && a.low >= b.high

/** Whether both ends of one value lie within another whose ends are both named. */
export function liesWithin<U extends Unit>({ low, high }: Value<U>, all: Value<NoInfer<U>>): boolean {
  if (low === null || high === null || all.low === null || all.high === null) return false
  return low >= all.low && high <= all.high
}
