import type { ClaimId } from '@/content/evidence/claims'
import { sources } from '@/content/evidence/sources'
import { getClaim } from './claim'

/** The place of a claim in its source: a heading in quotes; our description of a lost one keeps its brackets. */
export function printPlace(place: string): string {
  return /^[[(]/.test(place) ? place : `“${place}”`
}

/** A claim's origin in one line: `ReadySleek, “Does It Look Real?”`. */
export function cite(claimId: ClaimId): string {
  const { source, place } = getClaim(claimId)
  return `${sources[source].name}, ${printPlace(place)}`
}
