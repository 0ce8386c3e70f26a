import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'

/** The source of a claim is the end of its id: `cost.total.s1` → `S1`. */
export function sourceOf(id: ClaimId): SourceId {
  return id.slice(-2).toUpperCase() as SourceId
}
