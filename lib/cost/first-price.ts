import { spanValues } from '@/lib/value/span-values'
import type { Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import { totalOf } from './cost-row'
import type { CostTable, TableQuote } from './cost-table'

/** Whether the reader keeps the prices of this quote's source. */
export const isKept = ({ source }: TableQuote, answers: CostAnswers): boolean =>
  answers.source === null || answers.source === source

/**
 * The quotes that answer the question, among those of its area. A price for the place asked comes before one that names
 * no place, which stands there only where nobody prices the place. Of those, prices for the whole treatment come first,
 * so that nothing is converted; only where there are none does a price per session stand there.
 */
export function answeringQuotes({ quotes }: CostTable, answers: CostAnswers): readonly TableQuote[] {
  const kept = quotes.filter(
    quote => quote.area === answers.area && quote.countsFor.includes(answers.region) && isKept(quote, answers),
  )
  const placed = kept.filter(quote => quote.region === answers.region)
  const fitting = placed.length > 0 ? placed : kept
  const whole = fitting.filter(quote => quote.basis === 'treatment')
  return whole.length > 0 ? whole : fitting
}

/** What the answer comes to for the whole treatment, and the quotes that it is made of. */
export type FirstPrice = { value: Value<'usd'>; quotes: readonly TableQuote[] }

/**
 * The price of the first treatment by the sources, the place and the sessions that the reader keeps. The answer and all
 * sums over the years start from it. `null` where none of the kept sources prices the area in the place.
 */
export function firstPrice(answers: CostAnswers, table: CostTable): FirstPrice | null {
  const quotes = answeringQuotes(table, answers)
  return quotes.length > 0 ? { value: spanValues(quotes.map(quote => totalOf(quote, answers))), quotes } : null
}
