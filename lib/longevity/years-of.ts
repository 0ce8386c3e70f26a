import type { ClaimId } from '@/content/evidence/claims'
import { getClaim } from '@/lib/evidence/claim'

/** Years after treatment. An open end is `null`. */
export type Years = { low: number | null; high: number | null }

const monthsInYear = 12

/** The figure of a claim as years after treatment. Throws where the claim counts neither years nor months. */
export function yearsOf(id: ClaimId): Years {
  const { value, unit } = getClaim(id)
  if (!value || (unit !== 'years' && unit !== 'months')) throw new RangeError(`claim "${id}" gives no years`)
  const inYears = (end: number | null) => (end === null || unit === 'years' ? end : end / monthsInYear)
  return { low: inYears(value.low), high: inYears(value.high) }
}
