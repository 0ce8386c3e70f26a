import type { IntervalSource } from '@/content/cost/cost'
import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { addValues } from '@/lib/value/add-values'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { between, closed, type Value } from '@/lib/value/value'
import { gapIdOf } from './change-table'
import { intervalSources } from './cost-address'
import type { CostAnswers } from './cost-answers'
import type { CostTable } from './cost-table'

/** The first treatment and its touch-ups over some years, with the interval of one source. Dollars. */
export type UpkeepRow = {
  source: IntervalSource
  years: number
  /** Years between two touch-ups. */
  every: string
  /** Whether the gap is the reader's own and not the source's. */
  own: boolean
  touchups: Value<'times'>
  touchupsText: string
  total: Value<'usd'>
  totalText: string
  sum: string
  claims: readonly ClaimId[]
  /** Where the source says how often. */
  gapClaim: ClaimId
}

/** How many touch-ups fall within the years. One that is due at the very end belongs to the years after. */
function touchupsWithin(years: number, gap: Value<'years'>): Value<'times'> {
  const { low, high } = closed(gap)
  const within = (every: number) => Math.max(0, Math.ceil(years / every) - 1)
  return between({ low: within(high), high: within(low) }, 'times')
}

/** The first treatment and a touch-up after each gap but the last, over so many years. */
export function sumOverYears(
  years: number,
  figures: { price: Value<'usd'>; 'touch-up': Value<'usd'>; gap: Value<'years'> },
): Pick<UpkeepRow, 'touchups' | 'total'> {
  const touchups = touchupsWithin(years, figures.gap)
  return { touchups, total: addValues(figures.price, multiplyValue(figures['touch-up'], touchups)) }
}

/** The price of the first treatment, by the only source that prices a touch-up too. */
export const firstQuote = (answers: CostAnswers, { quotes, upkeep }: CostTable) =>
  quotes
    .filter(quote => quote.basis === 'treatment')
    .find(quote => quote.area === answers.area && quote.source === sourceOf(upkeep.price.claim))

/**
 * What upkeep comes to over the reader's years, one row for each source that gives an interval. Only one source
 * prices a touch-up, so its US prices carry every row. No row where it does not price the area, or where the area is itself
 * a touch-up. Rule and worked examples: digest, D2 "Upkeep cost".
 */
export function upkeepFromTable(answers: CostAnswers, table: CostTable): readonly UpkeepRow[] {
  const first = firstQuote(answers, table)
  const { price, intervals } = table.upkeep
  if (first === undefined || first.price.claim === price.claim) return []
  const { years, own } = answers
  return intervalSources
    .filter(source => answers.interval === null || answers.interval === source)
    .map(source => {
      const gap = intervals[source].value
      const { touchups, total } = sumOverYears(years, { price: first.price.value, 'touch-up': price.value, gap })
      const counted = printValue(touchups, 'bare')
      return {
        source,
        years,
        touchups,
        total,
        own: own[gapIdOf(source)] !== undefined,
        every: printValue(gap),
        touchupsText: counted,
        totalText: printValue(total),
        sum: `${printValue(first.price.value)} + ${counted} × ${printValue(price.value)} = ${printValue(total)}`,
        claims: [first.price.claim, price.claim, intervals[source].claim],
        gapClaim: intervals[source].claim,
      }
    })
}
