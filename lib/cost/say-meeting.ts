import type { AlternativeRow } from './alternatives-from-table'
import { type BreakEven, breakEven } from './break-even'

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
 * `null` for a way that is never paid off by the other: one that has both a price at the start and a price a month.
 */
export function sayMeeting(rows: readonly AlternativeRow[], id: AlternativeRow['id']): Meeting | null {
  const find = (one: AlternativeRow['id']) => rows.find(row => row.id === one)
  const [smp, all, other] = [find('smp'), find('smp-all'), find(id)]
  if (!smp || !other || !['minoxidil', 'finasteride', 'both', 'transplant'].includes(id)) return null
  const meet = (row: AlternativeRow) =>
    sayYears(id === 'transplant' ? breakEven(other.at, row.at) : breakEven(row.at, other.at))
  return {
    says:
      id === 'transplant'
        ? 'SMP has cost as much as a transplant'
        : `${other.label} ${id === 'both' ? 'have' : 'has'} cost as much as SMP`,
    years: meet(smp),
    others: all ? [`${all.label}: ${meet(all)}`] : [],
  }
}
