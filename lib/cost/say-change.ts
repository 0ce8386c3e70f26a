import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import type { AlternativeRow } from './alternatives-from-table'
import { touchUpQuote } from './change-table'
import type { ComparedQuote } from './compare-quotes'
import type { CostField } from './cost-address'
import type { CostEstimate } from './cost-estimate'
import { costExtras } from './cost-extras'
import type { CostTable } from './cost-table'
import { nameQuestion, sayHeadline } from './say-answer'
import type { UpkeepRow } from './upkeep-from-table'

/** What a change came to: what it is of, and the figure. */
export type SaidChange = { of: string; says: string }

/** Fields of one line beside the answer, and the line that each of them moves. */
const extraOf: Partial<Record<CostField, string>> = {
  travel: 'travel',
  removal: 'removal',
  rate: 'local',
  currency: 'local',
}

/**
 * The figure that the reader's last change moved, for the line that stays in sight: the sum over the years after a change
 * of the years, a quote's total after a change of the quote. Before any change, and after all others, the answer itself.
 * `shown`: the sums and quotes that the page shows, made once for both.
 */
export function sayChange(
  last: CostField | null,
  estimate: CostEstimate,
  table: CostTable,
  shown: { upkeep: readonly UpkeepRow[]; ways: readonly AlternativeRow[]; quotes: readonly ComparedQuote[] },
): SaidChange {
  const { answers, headline } = estimate
  const over = printValue(exactly(answers.years, 'years'))
  const quote = last && shown.quotes.find(({ slot }) => last === slot || last.startsWith(`${slot}-`))
  if (quote)
    return {
      of: `Quote ${quote.slot.slice(1)}`,
      says: quote.total ? printValue(quote.total) : 'no total yet',
    }
  if (last === 'cancel')
    return {
      of: `Cancelled ${printValue(exactly(answers.cancel, 'days'))} before`,
      says:
        shown.quotes.flatMap(({ slot, loses }) => (loses ? `${slot.slice(1)}: ${loses}` : [])).join(', ') ||
        'no terms yet',
    }
  const extra = last && costExtras(estimate, shown.upkeep).find(({ id }) => id === extraOf[last])
  if (extra) return { of: extra.term, says: extra.text }
  const isOfYears =
    last === 'years' ||
    last === 'interval' ||
    last?.startsWith('every-') ||
    (last === touchUpQuote(table)?.id && answers.area !== 'touch-up')
  const moved: string | null = last === 'every-transplant' ? 'transplant' : isOfYears ? 'smp' : last
  const way = shown.ways.find(({ id }) => id === moved)
  if (way)
    return {
      of: `${way.label}, ${over}`,
      says: `${printValue(way.at(answers.years), 'short')}, our sum`,
    }
  return { of: nameQuestion(answers), says: headline ? sayHeadline(headline) : 'no price' }
}
