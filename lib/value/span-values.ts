import type { Unit, Value } from './value'

/**
 * The range that holds all the given ones: the lowest figure that is named to the highest. Where some ends are open,
 * the named ones decide; an end is open only where nobody names it. A single value comes back as it is.
 * Throws on an empty list, as a range of nothing is not a range, and on values of two units.
 */
export function spanValues<U extends Unit>(values: readonly Value<U>[]): Value<U> {
  const [first, ...others] = values
  if (first === undefined) throw new RangeError('no values to span')
  if (others.length === 0) return first
  const stranger = others.find(({ unit }) => unit !== first.unit)
  if (stranger) throw new RangeError(`${first.unit} and ${stranger.unit} have no span`)
  const named = (ends: (number | null)[]) => ends.filter(end => end !== null)
  const lows = named(values.map(v => v.low))
  const highs = named(values.map(v => v.high))
  const unders = values.flatMap(v => v.under ?? [])
  const overs = values.flatMap(v => v.over ?? [])
  return {
    low: lows.length ? Math.min(...lows) : null,
    high: highs.length ? Math.max(...highs) : null,
    ...(lows.length === 0 && unders.length ? { under: Math.min(...unders) } : {}),
    ...(highs.length === 0 && overs.length ? { over: Math.max(...overs) } : {}),
    unit: first.unit,
  }
}
