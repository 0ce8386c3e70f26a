import { isBelow, surelyReaches } from '@/lib/value/compare-values'
import type { AlternativeRow } from './alternatives-from-table'
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

/** When two ways have cost the same, as a range of years. */
function sayYears({ maybe, surely }: BreakEven): string {
  const sure = surely === null ? 'and maybe never' : `and from year ${surely} for sure`
  if (maybe === null) return 'not in the years that we count'
  if (maybe === 'untold')
    return `the first year cannot be told, as an end of the prices is open${surely === null ? '' : `, but it is so ${sure.slice(4)}`}`
  if (maybe === surely) return `from year ${maybe} on`
  return `from year ${maybe} at the earliest, ${sure}`
}

/** What is said of the years in which SMP and another way have cost the same. */
export type Meeting = {
  says: string
  years: string
  others: readonly string[]
}

/**
 * The years in which the paid-once way and the paid-monthly way meet. Ranges, as all prices are. Where the kept prices go
 * further than the answer, their years stand beside it, so that no year is promised that a price on this page denies.
 * `null` for a way that is paid neither once nor by the month alone.
 */
export function sayMeeting(rows: readonly AlternativeRow[], id: AlternativeRow['id']): Meeting | null {
  const find = (one: AlternativeRow['id']) => rows.find(row => row.id === one)
  const [smp, all, other] = [find('smp'), find('smp-all'), find(id)]
  if (!smp || !other?.paid) return null
  const isOnce = other.paid === 'once'
  const meet = (row: AlternativeRow) => sayYears(isOnce ? breakEven(other.at, row.at) : breakEven(row.at, other.at))
  return {
    says: isOnce
      ? 'SMP has cost as much as a transplant'
      : `${other.label} ${id === 'both' ? 'have' : 'has'} cost as much as SMP`,
    years: meet(smp),
    others: all ? [`${all.label}: ${meet(all)}`] : [],
  }
}
