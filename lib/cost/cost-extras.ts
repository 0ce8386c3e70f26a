import { addValues } from '@/lib/value/add-values'
import { printLocal, printValue } from '@/lib/value/print-value'
import { between, type Value } from '@/lib/value/value'
import type { CostEstimate } from './cost-estimate'
import type { OwnRange } from './own-range'
import { spanTotals, type UpkeepRow } from './upkeep-from-table'

/** One line that rests on what the reader typed, with its sum in the open. */
export type CostExtra = {
  id: 'travel' | 'removal' | 'local' | 'local-years'
  term: string
  text: string
  sum: string | null
}

/**
 * What the reader's own lines make of the answer: the price with the trip, with having it taken off one day, and both
 * answers in their own money. A line that was not asked for, or has no price to stand on, is left out. Only the reader
 * gives these figures: no source does.
 */
export function costExtras({ answers, whole: price }: CostEstimate, upkeep: readonly UpkeepRow[]): CostExtra[] {
  if (!price) return []
  const { travel, removal, rate, currency } = answers
  const plus = (id: 'travel' | 'removal', term: string, more: OwnRange | null): CostExtra[] => {
    if (!more) return []
    const added = between(more, 'usd')
    const total = addValues(price, added)
    const sum = `${printValue(price)} + ${printValue(added)} = ${printValue(total)}`
    return [{ id, term, text: printValue(total, 'short'), sum }]
  }
  const local = (id: 'local' | 'local-years', term: string, value: Value<'usd'>): CostExtra[] =>
    rate === null
      ? []
      : [
          {
            id,
            term,
            text: `${value.about ? 'about ' : ''}${printLocal(value, rate, currency ?? 'of your money')}`,
            sum: `${printValue(value)} × ${rate}`,
          },
        ]
  return [
    ...plus('travel', 'With the trip', travel),
    ...plus('removal', 'If it is taken off one day', removal),
    ...local('local', 'At your rate', price),
    ...(upkeep.length > 0
      ? local('local-years', 'The years at your rate', spanTotals(upkeep.map(row => row.total)))
      : []),
  ]
}
