import type { ClaimValue } from '@/content/evidence/claims.schema'

/**
 * The range that holds all the given ones: the lowest figure that is named to the highest. Where some ends are open,
 * the named ones decide; an end is open only where nobody names it. A single value comes back as it is.
 * Throws on an empty list: a range of nothing is not a range.
 */
export function spanValues(values: readonly ClaimValue[]): ClaimValue {
  const [first, ...others] = values
  if (first === undefined) throw new RangeError('no values to span')
  if (others.length === 0) return first
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
  }
}
