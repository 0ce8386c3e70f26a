import { quoteBasisWords } from '@/content/cost/cost-form'
import type { CostQuoteFlagId } from '@/content/cost/cost-quote-flags'
import { addValues } from '@/lib/value/add-values'
import { isBelow, liesWithin } from '@/lib/value/compare-values'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { between, exactly, type Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import type { CostEstimate } from './cost-estimate'
import { type OwnQuote, type QuoteSlot, quoteSlots } from './own-quotes'

export type ComparedQuote = {
  slot: QuoteSlot
  /** Dollars for all of it; `null` where it cannot be worked out from what was given. */
  total: Value<'usd'> | null
  /** The sum in the open, where there is one. */
  sum: string | null
  /** As it was given, with all that belongs to it: "$900 for a session, with a touch-up, deposit $300". */
  given: string
  /** What is left to pay after the deposit; `null` without one, without a total, or where the deposit is above it. */
  left: Value<'usd'> | null
  flags: readonly CostQuoteFlagId[]
}

function totalOf({ price, by, count }: OwnQuote): Value<'usd'> | null {
  if (!price || (by !== 'total' && count === null)) return null
  return multiplyValue(between(price, 'usd'), exactly(by === 'total' ? 1 : (count ?? 1), 'times'))
}

/** Whether a deposit is more than the least that the whole may cost. */
const isAbove = (deposit: number | null, { low, high }: Value<'usd'>) =>
  deposit !== null && deposit > (low ?? high ?? deposit)

function flagsOf(
  quote: OwnQuote,
  total: Value<'usd'> | null,
  { answers, ofAll, whole }: CostEstimate,
): CostQuoteFlagId[] {
  const flags: (CostQuoteFlagId | false | null)[] = [
    total === null && quote.by === 'session' && 'no-sessions',
    total === null && quote.by === 'section' && 'no-parts',
    total && ofAll && isBelow(total, ofAll) && 'below-all',
    total && ofAll && isBelow(ofAll, total) && 'above-all',
    total && whole && liesWithin(total, whole) && 'within',
    total && isAbove(quote.deposit, total) && 'deposit-above',
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
    const { price, deposit, by, touchUp } = quote
    const total = totalOf(quote)
    const counted = total && quote.by !== 'total'
    return [
      {
        slot,
        total,
        flags: flagsOf(quote, total, estimate),
        given: [
          `${printValue(between(price, 'usd'))} for ${quoteBasisWords[by].each}`,
          touchUp ? 'with a touch-up' : '',
          deposit === null ? '' : `deposit ${printValue(exactly(deposit, 'usd'))}`,
        ]
          .filter(Boolean)
          .join(', '),
        left: total && deposit !== null && !isAbove(deposit, total) ? addValues(total, exactly(-deposit, 'usd')) : null,
        sum: counted ? `${quote.count} × ${printValue(between(price, 'usd'))} = ${printValue(total)}` : null,
      },
    ]
  })
}
