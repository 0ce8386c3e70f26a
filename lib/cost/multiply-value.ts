import type { ClaimValue } from '@/content/evidence/claims.schema'

/**
 * A price per session times a number of sessions. Both may be ranges: the low end takes the fewest sessions, the
 * high end the most. An open end stays open; what is said of it ("under $1,000") is multiplied and stays an "under".
 */
export function multiplyValue(price: ClaimValue, sessions: ClaimValue): ClaimValue {
  const fewest = sessions.low ?? sessions.high ?? 1
  const most = sessions.high ?? sessions.low ?? 1
  return {
    low: price.low === null ? null : price.low * fewest,
    high: price.high === null ? null : price.high * most,
    ...(price.under === undefined ? {} : { under: price.under * fewest }),
    ...(price.over === undefined ? {} : { over: price.over * most }),
    ...(price.about ? { about: true as const } : {}),
  }
}
