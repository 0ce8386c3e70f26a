import { isBelow, surelyReaches } from '@/lib/value/compare-values'
import { costLimits } from './cost-address'
import type { CostByYear } from './upkeep-from-table'

/**
 * The year by whose end one way may cost as much as another, and the year from whose end on it surely does, up to the
 * last year that we count. `null`: not within them. `untold`: an end that it rests on is named by nobody.
 */
export type BreakEven = { maybe: number | null | 'untold'; surely: number | null }

const [first, last] = costLimits.years
const years = Array.from({ length: last - first + 1 }, (_, i) => i + first)

/**
 * When `other` has caught up with `smp`. Maybe: the most that the other may cost reaches the least that SMP may cost.
 * Surely: the least of the other reaches the most of SMP, and stays above it, though a touch-up may fall due.
 */
export function breakEven(smp: CostByYear, other: CostByYear): BreakEven {
  const isTold = smp(first).low !== null && other(first).high !== null
  const maybe = isTold ? (years.find(year => !isBelow(other(year), smp(year))) ?? null) : 'untold'
  const short = years.filter(year => !surelyReaches(other(year), smp(year))).at(-1) ?? first - 1
  return { maybe, surely: short < last ? short + 1 : null }
}
