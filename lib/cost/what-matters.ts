import { spanValues } from '@/lib/value/span-values'
import { between, closed, exactly, middleOf, type Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import type { CostTable } from './cost-table'
import { gapsFor, sumOverYears, touchedUp } from './upkeep-from-table'

/** One figure that the sum over the years rests on, and what the sum is at its lowest and at its highest. */
export type Lever = {
  id: 'price' | 'touch-up' | 'gap'
  sum: Value<'usd'>
  from: Value<'usd' | 'years'>
  /** How far the sum moves, in dollars. */
  swing: number
}

/**
 * How far the sum for SMP over the years moves when one figure goes from its lowest to its highest and the others stay
 * in the middle, the largest first. The middle is our choice, for this comparison alone: no answer is made of it. A
 * range with an open end has no middle: its one named end stands for all of it, and nothing moves.
 * Empty where there is no sum over the years.
 */
export function whatMatters(answers: CostAnswers, table: CostTable): readonly Lever[] {
  const first = touchedUp(answers, table)
  if (!first) return []
  const ranges = {
    price: closed(first.value),
    'touch-up': closed(table.upkeep.price.value),
    gap: closed(spanValues(gapsFor(answers).sources.map(source => closed(table.upkeep.intervals[source].value)))),
  }
  const middles = {
    price: middleOf(ranges.price),
    'touch-up': middleOf(ranges['touch-up']),
    gap: middleOf(ranges.gap),
  }
  const sumAt = (id: Lever['id'], n: number) => {
    const { total } = sumOverYears(answers.years, { ...middles, [id]: exactly(n, ranges[id].unit) })
    return closed(total).low
  }
  return (Object.keys(ranges) as Lever['id'][])
    .map(id => {
      const from = ranges[id]
      const [low = 0, high = 0] = [sumAt(id, from.low), sumAt(id, from.high)].toSorted((a, b) => a - b)
      return { id, from, sum: between({ low, high }, 'usd'), swing: high - low }
    })
    .toSorted((a, b) => b.swing - a.swing)
}
