import type { IntervalSource } from '@/content/cost/cost'
import { printValue } from '@/lib/value/print-value'
import { between, type Unit, type Value } from '@/lib/value/value'
import { mapIntervals } from './cost-address'
import type { CostTable, TableQuote } from './cost-table'
import type { TableAlternative, TablePrice } from './table-alternative'
import { type OwnFigures, type OwnGapId, type OwnOtherId, ownOtherIds } from './own-figures'
import type { OwnRange } from './own-range'

const put = <U extends Unit, Named extends object>(
  figure: Named & { value: Value<U> },
  range: OwnRange | undefined,
): Named & { value: Value<U>; said?: string } =>
  range ? { ...figure, value: between(range, figure.value.unit), said: printValue(figure.value) } : figure

/** The quote whose price carries the upkeep: what a touch-up costs. */
export const touchUpQuote = ({ quotes, upkeep }: CostTable): TableQuote | undefined =>
  quotes.find(quote => quote.price.claim === upkeep.price.claim)

/** The id by which a source's gap between touch-ups may be changed. */
export const gapIdOf = (source: IntervalSource): OwnGapId =>
  `every-${source.toLowerCase() as Lowercase<IntervalSource>}`

/** What else the money may go to, as the table prices it: the one figure of that alternative. */
export const otherFigure = ({ alternatives }: CostTable, id: OwnOtherId): TablePrice<'usd' | 'usd/month'> | undefined =>
  alternatives.flatMap(row => (row.id === id ? [...row.once, ...row.monthly] : []))[0]

/**
 * The cost table with the reader's own figures in place of a source's. What the source says stays beside it in words,
 * so that nobody takes one for the other.
 */
export function changeTable(table: CostTable, own: OwnFigures): CostTable {
  const { price, intervals } = table.upkeep
  const touchUp = touchUpQuote(table)
  const ownOf = ({ from }: TablePrice) => {
    const id = ownOtherIds.find(other => otherFigure(table, other)?.from === from)
    return id && own[id]
  }
  /** How often a transplant is had anew, which only the reader says. */
  const againOf = ({ once, again }: TableAlternative): TableAlternative['again'] => {
    const years = own['every-transplant']
    const transplants = once.filter(({ from }) => from === otherFigure(table, 'transplant')?.from)
    if (!years || transplants.length === 0) return again
    return transplants.map(price => ({ price, every: between(years, 'years'), gap: null }))
  }
  return {
    ...table,
    quotes: table.quotes.map(quote => {
      const range = own[quote.id]
      if (!range) return quote
      const changed = { otherwise: [], said: printValue(quote.price.value) }
      return quote.basis === 'session'
        ? { ...quote, ...changed, price: put(quote.price, range) }
        : { ...quote, ...changed, price: put(quote.price, range) }
    }),
    upkeep: {
      price: put(price, touchUp && own[touchUp.id]),
      intervals: mapIntervals(source => put(intervals[source], own[gapIdOf(source)])),
    },
    alternatives: table.alternatives.map(row => ({
      ...row,
      once: row.once.map(figure => put(figure, ownOf(figure))),
      monthly: row.monthly.map(figure => put(figure, ownOf(figure))),
      again: againOf(row).map(one => ({ ...one, price: put(one.price, ownOf(one.price)) })),
    })),
  }
}
