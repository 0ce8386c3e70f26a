import type { CostQuoteFlagId } from '@/content/cost/cost-form'
import { isBelow, liesWithin } from '@/lib/value/compare-values'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { between, exactly, type Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import type { CostEstimate } from './cost-estimate'
import type { OwnRange } from './own-range'
import { type OwnQuote, type QuoteSlot, quoteSlots } from './own-quotes'

export type ComparedQuote = {
  slot: QuoteSlot
  quote: OwnQuote & { price: OwnRange }
  /** Dollars for all of it; `null` where it cannot be worked out from what was given. */
  total: Value<'usd'> | null
  /** The sum in the open, where there is one. */
  sum: string | null
  flags: readonly CostQuoteFlagId[]
}

function totalOf({ price, by, count }: OwnQuote): Value<'usd'> | null {
  if (!price || (by !== 'total' && count === null)) return null
  return multiplyValue(between(price, 'usd'), exactly(by === 'total' ? 1 : (count ?? 1), 'times'))
}

function flagsOf(
  quote: OwnQuote,
  total: Value<'usd'> | null,
  { answers, envelope, whole }: CostEstimate,
): CostQuoteFlagId[] {
  const flags: (CostQuoteFlagId | false | null)[] = [
    total === null && quote.by === 'session' && 'no-sessions',
    total === null && quote.by === 'section' && 'no-parts',
    total && envelope && isBelow(total, envelope.value) && 'below-all',
    total && envelope && isBelow(envelope.value, total) && 'above-all',
    total && whole && liesWithin(total, whole) && 'within',
    total && !quote.touchUp && answers.area !== 'touch-up' && 'no-touch-up',
  ]
  return flags.filter(flag => flag !== false && flag !== null)
}

/** The reader's own quotes, each as a price for all of it, with what to ask before they are set side by side. */
export function compareQuotes(
  { quotes }: Pick<CostAnswers, 'quotes'>,
  estimate: CostEstimate,
): readonly ComparedQuote[] {
  return quoteSlots.flatMap(slot => {
    const quote = quotes[slot]
    if (!quote?.price) return []
    const { price } = quote
    const total = totalOf(quote)
    const counted = total && quote.by !== 'total'
    return [
      {
        slot,
        quote: { ...quote, price },
        total,
        flags: flagsOf(quote, total, estimate),
        sum: counted ? `${quote.count} × ${printValue(between(price, 'usd'))} = ${printValue(total)}` : null,
      },
    ]
  })
}
