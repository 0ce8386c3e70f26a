import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'
import { spanValues } from '@/lib/value/span-values'
import type { Value } from '@/lib/value/value'

/** One source's stretch of years after treatment; both ends count. The first claim carries the figure. */
export type YearsSaying = {
  source: SourceId
  years: Value<'years'>
  claims: readonly ClaimId[]
  says: string
}

/** The years from the earliest that any source names to the latest, and the claims in which those two stand. */
export type YearsSpan = {
  years: Value<'years'>
  earliest: readonly ClaimId[]
  latest: readonly ClaimId[]
  claims: readonly ClaimId[]
}

/** The envelope of all sayings. It is no average, and nobody names it as a whole. Throws on an empty list. */
export function spanYears(sayings: readonly YearsSaying[]): YearsSpan {
  const years = spanValues(sayings.map(saying => saying.years))
  const figures = (holds: (saying: YearsSaying) => boolean) =>
    sayings.filter(holds).flatMap(saying => saying.claims.slice(0, 1))
  return {
    years,
    earliest: figures(saying => saying.years.low === years.low),
    latest: figures(saying => saying.years.high === years.high),
    claims: figures(() => true),
  }
}
