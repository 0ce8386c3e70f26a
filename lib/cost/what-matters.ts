import type { CostAnswers } from './cost-answers'
import { intervalSources } from './cost-params'
import type { CostSheet } from './cost-sheet'
import type { OwnRange } from './own-range'
import { upkeepFromSheet } from './upkeep-from-sheet'

/** One figure that the sum over the years rests on, and what the sum is at its lowest and at its highest. */
export type Lever = { id: 'price' | 'touch-up' | 'gap'; low: number; high: number; from: OwnRange; swing: number }

const middle = ({ low, high }: OwnRange) => (low + high) / 2

/**
 * How far the sum for SMP over the years moves when one figure goes from its lowest to its highest and the others stay
 * in the middle, the largest first. The middle is our choice, for this comparison alone: no answer is made of it.
 * Empty where there is no sum over the years.
 */
export function whatMatters(answers: CostAnswers, sheet: CostSheet): readonly Lever[] {
  const first = sheet.quotes.find(quote => quote.area === answers.area && quote.source === 'S0')
  if (!first || upkeepFromSheet(answers, sheet).length === 0) return []
  const ends = (value: { low: number | null; high: number | null }): OwnRange => ({
    low: value.low ?? value.high ?? 0,
    high: value.high ?? value.low ?? 0,
  })
  const asked = intervalSources.filter(source => answers.interval === null || answers.interval === source)
  const gaps = asked.map(source => ends(sheet.upkeep.intervals[source].value))
  const ranges = {
    price: ends(first.price.value),
    'touch-up': ends(sheet.upkeep.price.value),
    gap: { low: Math.min(...gaps.map(gap => gap.low)), high: Math.max(...gaps.map(gap => gap.high)) },
  }
  const sum = (id: keyof typeof ranges, n: number) => {
    const use = (one: keyof typeof ranges) => (one === id ? n : middle(ranges[one]))
    const every = use('gap')
    const touchUps = Math.max(0, Math.ceil(answers.years / every) - 1)
    return use('price') + touchUps * use('touch-up')
  }
  return (Object.keys(ranges) as (keyof typeof ranges)[])
    .map(id => {
      const [a, b] = [sum(id, ranges[id].low), sum(id, ranges[id].high)]
      return { id, low: Math.min(a, b), high: Math.max(a, b), from: ranges[id], swing: Math.abs(b - a) }
    })
    .toSorted((a, b) => b.swing - a.swing)
}
