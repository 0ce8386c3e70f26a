import { costAreas } from '@/content/cost/cost'
import { sourceOf } from '@/content/evidence/source-ids'
import { theSource } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import type { CostAnswers } from './cost-answers'
import { sessionsFor } from './cost-row'
import type { CostTable } from './cost-table'
import { sayInterval, sayStart, sayTouchUpPrice } from './cost-words'
import { gapsFor, touchedUp } from './upkeep-from-table'

/** What the years start from: whose price, for what, and that a total of sessions is our sum. */
export function sayFirst(answers: CostAnswers, table: CostTable): string | null {
  const first = touchedUp(answers, table)
  const [quote] = first?.quotes ?? []
  if (!first || !quote) return null
  const mine = first.quotes.filter(({ said }) => said !== undefined)
  const theirs = table.sources.filter(({ id }) =>
    first.quotes.some(({ source, said }) => source === id && said === undefined),
  )
  const whose = printList([
    ...(theirs.length > 0 ? [`the price of ${printList(theirs.map(theSource))}`] : []),
    ...(mine.length > 0 ? ['your own figure'] : []),
  ])
  const sum = quote.basis === 'session' ? `, which is our sum of ${printValue(sessionsFor(quote, answers))}` : ''
  return sayStart(costAreas[answers.area].means, whose, printValue(first.value, 'short'), sum)
}

/** Whose price of a touch-up is used, and that a kept source gives none. */
function sayTouchUp(answers: CostAnswers, table: CostTable): string {
  const { price } = table.upkeep
  if (price.said) return sayTouchUpPrice.own(printValue(price.value))
  const source = sourceOf(price.claim)
  const [priced, kept] = [source, answers.source].map(id => table.sources.find(one => one.id === id))
  const whose = priced ? theSource(priced) : source
  const used = `the price of ${whose} in the US: ${printValue(price.value)}`
  return kept && kept.id !== source ? sayTouchUpPrice.lacking(theSource(kept), used) : sayTouchUpPrice.theirs(used)
}

/** Whose years between touch-ups are used, and that a kept source gives none. */
function sayGaps(answers: CostAnswers, table: CostTable): string {
  const { why, sources } = gapsFor(answers)
  const named = printList(table.sources.filter(({ id }) => sources.some(gap => gap === id)).map(theSource))
  if (why === 'picked') return sayInterval.picked(named)
  if (why === 'kept') return sayInterval.kept(named)
  const kept = table.sources.find(({ id }) => id === answers.source)
  return kept ? sayInterval.lacking(theSource(kept), named) : sayInterval.each(named)
}

/** How the sums over the years are made, in words; empty where there are none. Names only sources that they use. */
export function sayYears(answers: CostAnswers, table: CostTable): readonly string[] {
  const first = sayFirst(answers, table)
  if (!first) return []
  return [first, sayTouchUp(answers, table), sayGaps(answers, table)]
}
