import { capValue } from '@/lib/value/cap-value'
import { between, exactly, type Value } from '@/lib/value/value'
import { noCost } from './cost-parts'

/** What an offer says of money that is not given back, as far as the reader wrote it down. */
export type OfferTerms = {
  /** Dollars for all of it; `null` where it cannot be worked out. */
  total: Value<'usd'> | null
  deposit: number | null
  /** The deposit is given back to those who cancel at least so many days before the first session. */
  until: number | null
  /** From so many days before the first session on, all of it has to be paid. */
  due: number | null
}

/**
 * What is lost by cancelling so many whole days (0 and up) before the first session, in dollars. The same day as a limit:
 * the deposit still comes back, and all of it is already due. Where nobody says until when a deposit comes back, it may be
 * lost or not. Never more than the price, and never less for cancelling later. `null`: the terms do not say. Our reading
 * of such terms; no article speaks of them.
 */
export function cancelLoss({ total, deposit, until, due }: OfferTerms, days: number): Value<'usd'> | null {
  if (due !== null && days <= due) return total
  if (deposit === null) return due === null ? null : noCost
  if (until !== null && days >= until) return noCost
  const kept = total ? capValue(deposit, total) : exactly(deposit, 'usd')
  return until === null ? between({ low: 0, high: kept.high ?? deposit }, 'usd') : kept
}
