import type { ClaimValue } from '@/content/evidence/claims.schema'
import { printValue } from '@/lib/format/print-value'
import type { CostEstimate } from './cost-estimate'
import type { OwnRange } from './own-range'
import { spanValues } from './span-values'
import type { UpkeepRow } from './upkeep-from-sheet'

/** One line that rests on what the reader typed, with its sum in the open. */
export type CostExtra = {
  id: 'travel' | 'removal' | 'local' | 'local-years'
  term: string
  text: string
  sum: string | null
}

/** A price and what the reader adds to it. An end that the price leaves open stays open. */
function addValues({ low, high }: ClaimValue, more: OwnRange): ClaimValue {
  return { low: low === null ? null : low + more.low, high: high === null ? null : high + more.high }
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Dollars in another money at a rate, rounded to whole units: "1,840–3,680 EUR", "up to 8,280 EUR". */
export function printLocal({ low, high }: ClaimValue, rate: number, currency: string): string {
  const [from, to] = [low, high].map(end => (end === null ? null : whole.format(Math.round(end * rate))))
  if (!from) return `up to ${to} ${currency}`
  if (!to) return `${from} ${currency} or more`
  return from === to ? `${from} ${currency}` : `${from}–${to} ${currency}`
}

/**
 * What the reader's own lines make of the answer: the price with the trip, with having it taken off one day, and both
 * answers in their own money. A line that was not asked for, or has no price to stand on, is left out. Only the reader
 * gives these figures: no source does.
 */
export function costExtras({ answers, headline, converted }: CostEstimate, upkeep: readonly UpkeepRow[]): CostExtra[] {
  const price = converted?.value ?? headline?.value
  if (!price) return []
  const { travel, removal, rate, currency } = answers
  const usd = (value: ClaimValue) => printValue(value, 'usd')
  const plus = (id: 'travel' | 'removal', term: string, more: OwnRange | null): CostExtra[] => {
    if (!more) return []
    const total = addValues(price, more)
    return [{ id, term, text: usd(total), sum: `${usd(price)} + ${usd(more)} = ${usd(total)}` }]
  }
  const local = (id: 'local' | 'local-years', term: string, value: ClaimValue): CostExtra[] =>
    rate === null
      ? []
      : [{ id, term, text: printLocal(value, rate, currency ?? 'of your money'), sum: `${usd(value)} × ${rate}` }]
  return [
    ...plus('travel', 'With the trip', travel),
    ...plus('removal', 'If it is taken off one day', removal),
    ...local('local', 'At your rate', price),
    ...(upkeep.length > 0
      ? local('local-years', 'The years at your rate', spanValues(upkeep.map(row => row.total)))
      : []),
  ]
}
