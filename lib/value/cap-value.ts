import type { Value } from './value'

/** A figure that may not be more than a value: end by end. An end that the value leaves open caps nothing. */
export const capValue = <U extends Value['unit']>(n: number, { low, high, unit }: Value<U>): Value<U> => ({
  low: low === null ? n : Math.min(n, low),
  high: high === null ? n : Math.min(n, high),
  unit,
})
