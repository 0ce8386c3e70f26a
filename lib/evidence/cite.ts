import type { ClaimId } from '@/content/evidence/claims'
import { sources } from '@/content/evidence/sources'
import { getClaim } from './claim'
import { fullName } from './source-name'

/** The place of a claim in its source: a heading in quotes; our description of a lost one keeps its brackets. */
export function printPlace(place: string): string {
  return /^[[(]/.test(place) ? place : `“${place}”`
}

/** A claim's origin in one line: `Grooming blog (ReadySleek), “Does It Look Real?”`. */
export function cite(claimId: ClaimId): string {
  const { source, place } = getClaim(claimId)
  return `${fullName(sources[source])}, ${printPlace(place)}`
}
