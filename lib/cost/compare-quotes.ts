import type { CostQuoteFlagId } from '@/content/cost/cost'
import { printValue } from '@/lib/format/print-value'
import type { CostAnswers } from './cost-answers'
import type { CostEstimate } from './cost-estimate'
import type { OwnRange } from './own-range'
import { type OwnQuote, type QuoteSlot, quoteSlots } from './own-quotes'

export type ComparedQuote = {
  slot: QuoteSlot
  quote: OwnQuote & { price: OwnRange }
  /** Dollars for all of it; `null` where it cannot be worked out from what was given. */
  total: OwnRange | null
  /** The sum in the open, where there is one. */
  sum: string | null
  flags: readonly CostQuoteFlagId[]
}

const usd = (range: OwnRange) => printValue(range, 'usd')

function totalOf({ price, by, count }: OwnQuote): OwnRange | null {
  if (!price || (by !== 'total' && count === null)) return null
  const n = by === 'total' ? 1 : (count ?? 1)
  return { low: price.low * n, high: price.high * n }
}

function flagsOf(
  quote: OwnQuote,
  total: OwnRange | null,
  { answers, envelope, headline, converted }: CostEstimate,
): CostQuoteFlagId[] {
  const range = converted?.value ?? headline?.value
  const { low = null, high = null } = envelope?.value ?? {}
  const flags: (CostQuoteFlagId | false)[] = [
    total === null && quote.by === 'session' && 'no-sessions',
    total === null && quote.by === 'section' && 'no-parts',
    total !== null && low !== null && total.high < low && 'below-all',
    total !== null && high !== null && total.low > high && 'above-all',
    total !== null &&
      range !== undefined &&
      range.low !== null &&
      range.high !== null &&
      total.low >= range.low &&
      total.high <= range.high &&
      'within',
    total !== null && !quote.touchUp && answers.area !== 'touch-up' && 'no-touch-up',
  ]
  return flags.filter(flag => flag !== false)
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
        sum: counted ? `${quote.count} × ${usd(price)} = ${usd(total)}` : null,
      },
    ]
  })
}
