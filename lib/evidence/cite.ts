import type { ClaimId } from '@/content/data/claims'
import { sources } from '@/content/data/sources'
import { getClaim } from './claim'

/** A claim's origin in one line: `ReadySleek, “Does It Look Real?”`. Our descriptions of lost headings keep their brackets. */
export function cite(claimId: ClaimId): string {
  const { source, place } = getClaim(claimId)
  return `${sources[source].name}, ${/^[[(]/.test(place) ? place : `“${place}”`}`
}
