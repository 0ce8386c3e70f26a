import { quoteBasisWords } from '@/content/cost/cost-form'
import type { CostQuoteFlagId } from '@/content/cost/cost-quote-flags'
import { addValues } from '@/lib/value/add-values'
import { isBelow, liesWithin } from '@/lib/value/compare-values'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { between, exactly, highestOf, type Value } from '@/lib/value/value'
import { cancelLoss } from './cancel-loss'
import type { CostAnswers } from './cost-answers'
import type { CostEstimate } from './cost-estimate'
import type { CostTable } from './cost-table'
import { sayCancelling, sayLaterTouchUps } from './cost-words'
import { type OwnQuote, type QuoteSlot, quoteSlots } from './own-quotes'
import { totalByYear } from './upkeep-from-table'

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
  /** What cancelling on the reader's day costs, in a few words and as a sentence; `null` where no term tells. */
  loses: string | null
  lost: string | null
  /** With touch-ups at its own later price over the reader's years, in a whole sentence; `null` without that price. */
  later: string | null
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
    quote.due !== null && quote.until !== null && quote.until <= quote.due && 'days-clash',
    total && !quote.touchUp && answers.area !== 'touch-up' && 'no-touch-up',
  ]
  return flags.filter(flag => flag !== false && flag !== null)
}

const days = (n: number) => printValue(exactly(n, 'days'))

/** The terms as they were given: "deposit $300, back until 7 days before". */
const sayTerms = ({ deposit, until, due, later, touchUp }: OwnQuote): string[] =>
  [
    touchUp ? 'with a touch-up' : '',
    deposit === null ? '' : `deposit ${printValue(exactly(deposit, 'usd'))}`,
    until === null ? '' : `back until ${days(until)} before`,
    due === null ? '' : `all of it due from ${days(due)} before`,
    later ? `a later touch-up ${printValue(between(later, 'usd'))}` : '',
  ].filter(Boolean)

/** What is lost on the reader's day, by the terms as they stand: "$300", "nothing", "up to $300", "all of it". */
function sayLoss(quote: OwnQuote, total: Value<'usd'> | null, cancel: number): string | null {
  const { deposit, until, due } = quote
  if (deposit === null && due === null) return null
  const loss = cancelLoss({ total, deposit, until, due }, cancel)
  if (!loss) return 'all of it'
  if (loss.high === 0) return 'nothing'
  return loss.low === 0 ? `up to ${printValue(highestOf(loss))}` : printValue(loss)
}

/** The same as a sentence, and what to ask where the terms do not tell. */
function sayLost({ deposit, until }: OwnQuote, loses: string | null, cancel: number): string | null {
  if (!loses) return until === null ? null : sayCancelling.lacking
  const when = cancel === 0 ? 'on the day of the first session' : `${days(cancel)} before the first session`
  const said = sayCancelling.loses(when, loses)
  return until === null && deposit ? `${said} ${sayCancelling.ask}` : said
}

/** The whole with its own later touch-ups over the reader's years. */
function sayLater(
  { later }: OwnQuote,
  total: Value<'usd'> | null,
  answers: CostAnswers,
  table: CostTable,
): string | null {
  if (!later || !total) return null
  const priced = {
    ...table,
    upkeep: { ...table.upkeep, price: { ...table.upkeep.price, value: between(later, 'usd') } },
  }
  const all = totalByYear(total, answers, priced)(answers.years)
  return sayLaterTouchUps(printValue(exactly(answers.years, 'years')), printValue(all))
}

/** The reader's own quotes, each as a price for all of it, with what to ask before they are set side by side. */
export function compareQuotes(
  answers: CostAnswers,
  estimate: CostEstimate,
  table: CostTable,
): readonly ComparedQuote[] {
  return quoteSlots.flatMap(slot => {
    const quote = answers.quotes[slot]
    if (!quote?.price) return []
    const { price, deposit, by } = quote
    const total = totalOf(quote)
    const counted = total && quote.by !== 'total'
    const loses = sayLoss(quote, total, answers.cancel)
    return [
      {
        slot,
        total,
        flags: flagsOf(quote, total, estimate),
        given: [`${printValue(between(price, 'usd'))} for ${quoteBasisWords[by].each}`, ...sayTerms(quote)].join(', '),
        left: total && deposit !== null && !isAbove(deposit, total) ? addValues(total, exactly(-deposit, 'usd')) : null,
        loses,
        lost: sayLost(quote, loses, answers.cancel),
        later: sayLater(quote, total, answers, table),
        sum: counted ? `${quote.count} × ${printValue(between(price, 'usd'))} = ${printValue(total)}` : null,
      },
    ]
  })
}
