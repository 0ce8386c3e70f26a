import type { ClaimId } from '@/content/evidence/claims'
import type { ClaimValue } from '@/content/evidence/claims.schema'
import { printValue } from '@/lib/format/print-value'
import { gapIdOf } from './change-sheet'
import type { CostAnswers } from './cost-answers'
import type { IntervalSource } from '@/content/cost/cost'
import { intervalSources } from './cost-params'
import type { CostSheet } from './cost-sheet'
import { multiplyValue } from './multiply-value'

/** The first treatment and its touch-ups over some years, with the interval of one source. Dollars. */
export type UpkeepRow = {
  source: IntervalSource
  years: number
  /** Years between two touch-ups. */
  every: string
  /** Whether the gap is the reader's own and not the source's. */
  own: boolean
  touchups: ClaimValue
  touchupsText: string
  total: ClaimValue
  totalText: string
  sum: string
  claims: readonly ClaimId[]
  /** Where the source says how often. */
  gapClaim: ClaimId
}

/** How many touch-ups fall within the years. One that is due at the very end belongs to the years after. */
const touchupsWithin = (years: number, every: number) => Math.max(0, Math.ceil(years / every) - 1)

/**
 * What upkeep comes to over the reader's years, one row for each source that gives an interval. Only S0 prices a
 * touch-up, so its US prices carry every row. No row where S0 does not price the area, or where the area is itself
 * a touch-up. Rule and worked examples: digest, D2 "Upkeep cost".
 */
export function upkeepFromSheet(answers: CostAnswers, sheet: CostSheet): readonly UpkeepRow[] {
  const first = sheet.quotes.find(quote => quote.area === answers.area && quote.source === 'S0')
  const { price, intervals } = sheet.upkeep
  if (first === undefined || first.price.claim === price.claim) return []
  const { years, own } = answers
  return intervalSources
    .filter(source => answers.interval === null || answers.interval === source)
    .map(source => {
      const { low, high } = intervals[source].value
      const touchups: ClaimValue = {
        low: touchupsWithin(years, high ?? low ?? years),
        high: touchupsWithin(years, low ?? high ?? years),
      }
      const upkeep = multiplyValue(price.value, touchups)
      const start = first.price.value
      const total = { low: (start.low ?? 0) + (upkeep.low ?? 0), high: (start.high ?? 0) + (upkeep.high ?? 0) }
      const counted = touchups.low === touchups.high ? touchups.low : `${touchups.low}–${touchups.high}`
      return {
        source,
        years,
        touchups,
        total,
        own: own[gapIdOf(source)] !== undefined,
        every: printValue(intervals[source].value, 'years'),
        touchupsText: String(counted),
        totalText: printValue(total, 'usd'),
        sum: `${printValue(start, 'usd')} + ${counted} × ${printValue(price.value, 'usd')} = ${printValue(total, 'usd')}`,
        claims: [first.price.claim, price.claim, intervals[source].claim],
        gapClaim: intervals[source].claim,
      }
    })
}
