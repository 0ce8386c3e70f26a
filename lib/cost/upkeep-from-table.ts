import type { IntervalSource } from '@/content/cost/cost'
import type { ClaimId } from '@/content/evidence/claims'
import { addValues } from '@/lib/value/add-values'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { spanValues } from '@/lib/value/span-values'
import { between, closed, type Value } from '@/lib/value/value'
import { gapIdOf } from './change-table'
import { intervalSources } from './cost-address'
import type { CostAnswers } from './cost-answers'
import type { CostTable } from './cost-table'
import { type FirstPrice, firstPrice } from './first-price'

/** What a way comes to by the end of a year, in dollars, from the least to the most. */
export type CostByYear = (years: number) => Value<'usd'>

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

/** Whose years between touch-ups count, and why: picked by the reader, said by the one source kept, or each that says. */
export function gapsFor({ interval, source }: CostAnswers): {
  why: 'picked' | 'kept' | 'each'
  sources: readonly IntervalSource[]
} {
  if (interval) return { why: 'picked', sources: [interval] }
  const kept = intervalSources.filter(id => id === source)
  return kept.length > 0 ? { why: 'kept', sources: kept } : { why: 'each', sources: intervalSources }
}

/** The first price that touch-ups may follow; `null` where there is none, or where it is a touch-up's own. */
export function touchedUp(answers: CostAnswers, table: CostTable): FirstPrice | null {
  const first = firstPrice(answers, table)
  return first?.quotes.some(({ price }) => price.claim === table.upkeep.price.claim) ? null : first
}

/** From the least to the most of some totals; about, if any of them is. */
export const spanTotals = (totals: readonly Value<'usd'>[]): Value<'usd'> => ({
  ...spanValues(totals),
  ...(totals.some(({ about }) => about) ? { about: true } : {}),
})

/** Some first price and its touch-ups by the end of a year, from the least to the most over the gaps that count. */
export function totalByYear(price: Value<'usd'>, answers: CostAnswers, { upkeep }: CostTable): CostByYear {
  const sums = gapsFor(answers).sources.map(source => ({
    price,
    'touch-up': upkeep.price.value,
    gap: upkeep.intervals[source].value,
  }))
  return years => spanTotals(sums.map(figures => sumOverYears(years, figures).total))
}

/**
 * What upkeep comes to over the reader's years, one row for each source whose years between touch-ups count. Each starts
 * from the answer above it. Only one source prices a touch-up, in the US, so its price carries every row. No row where
 * there is no answer, or where the area is itself a touch-up. Rule and worked examples: digest, D2 "Upkeep cost".
 */
export function upkeepFromTable(answers: CostAnswers, table: CostTable): readonly UpkeepRow[] {
  const first = touchedUp(answers, table)
  if (!first) return []
  const { price, intervals } = table.upkeep
  const { years, own } = answers
  const claims = first.quotes.flatMap(quote => [
    quote.price.claim,
    ...(quote.basis === 'session' && quote.sessions && answers.sessions === null ? [quote.sessions.claim] : []),
  ])
  return gapsFor(answers).sources.map(source => {
    const gap = intervals[source].value
    const { touchups, total } = sumOverYears(years, { price: first.value, 'touch-up': price.value, gap })
    const counted = printValue(touchups, 'bare')
    const totalText = printValue(total, 'short')
    return {
      source,
      years,
      touchups,
      total,
      own: own[gapIdOf(source)] !== undefined,
      every: printValue(gap),
      touchupsText: counted,
      totalText,
      sum: `${printValue(first.value, 'short')} + ${counted} × ${printValue(price.value)} = ${totalText}`,
      claims: [...claims, price.claim, intervals[source].claim],
      gapClaim: intervals[source].claim,
    }
  })
}
