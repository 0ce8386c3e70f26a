import type { ClaimId } from '@/content/data/claims'
import type { SourceId } from '@/content/data/source-ids'

/** The source of a claim is the end of its id: `cost.total.s1` → `S1`. */
export function sourceOf(id: ClaimId): SourceId {
  return id.slice(-2).toUpperCase() as SourceId
}
