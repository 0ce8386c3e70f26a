import type { ClaimUnit, ClaimValue } from '@/content/evidence/claims.schema'
import type { Per, Value } from './value'

/** What a rate is counted by: dollars a session by sessions. */
type Counts = { session: 'sessions'; month: 'months'; treatment: 'times' }

/**
 * So much each, so many times. Both may be ranges: the low end takes the fewest, the high end the most. An open end
 * stays open; what is said of it ("under $1,000") is multiplied and stays an "under". A rate is multiplied by what it
 * is counted by, and then is a sum: dollars a session × sessions are dollars.
 */
export function multiplyValue<U extends ClaimUnit, P extends Per>(
  each: Value<`${U}/${P}`>,
  count: Value<Counts[P]>,
): Value<U>
export function multiplyValue<U extends ClaimUnit>(each: Value<U>, count: Value<'times'>): Value<U>
export function multiplyValue(each: Readonly<ClaimValue> & { unit: string }, count: Readonly<ClaimValue>): Value {
  const { low, high, under, over, about, unit } = each
  const fewest = count.low ?? count.high ?? 1
  const most = count.high ?? count.low ?? 1
  return {
    low: low === null ? null : low * fewest,
    high: high === null ? null : high * most,
    ...(under === undefined ? {} : { under: under * fewest }),
    ...(over === undefined ? {} : { over: over * most }),
    ...(about ? { about } : {}),
    unit: unit.split('/')[0] as ClaimUnit,
  }
}
