import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'

/** One source's stretch of years after treatment; both ends count. The first claim carries the figure. */
export type YearsSaying = {
  source: SourceId
  low: number
  high: number
  claims: readonly ClaimId[]
  says: string
}

/** The years from the earliest that any source names to the latest, and the claims in which those two stand. */
export type YearsSpan = {
  low: number
  high: number
  earliest: readonly ClaimId[]
  latest: readonly ClaimId[]
  claims: readonly ClaimId[]
}

/** The envelope of all sayings. It is no average, and nobody names it as a whole. Throws on an empty list. */
export function spanYears(sayings: readonly YearsSaying[]): YearsSpan {
  if (sayings.length === 0) throw new RangeError('no source to span')
  const low = Math.min(...sayings.map(saying => saying.low))
  const high = Math.max(...sayings.map(saying => saying.high))
  const figures = (holds: (saying: YearsSaying) => boolean) =>
    sayings.filter(holds).flatMap(saying => saying.claims.slice(0, 1))
  return {
    low,
    high,
    earliest: figures(saying => saying.low === low),
    latest: figures(saying => saying.high === high),
    claims: figures(() => true),
  }
}
