import type { ClaimId } from '@/content/evidence/claims'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'

/** What one of the five dots says. `both`: the source speaks on both sides, so it disagrees with itself. */
export type SourceState = 'supports' | 'silent' | 'disagrees' | 'both'

/** The state of each of the five sources towards a statement, from the claims that carry it and those that oppose it. */
export function sourceStates(claims: readonly ClaimId[], against: readonly ClaimId[]): Record<SourceId, SourceState> {
  const supporting = new Set(claims.map(sourceOf))
  const opposing = new Set(against.map(sourceOf))
  const stateOf = (id: SourceId): SourceState => {
    if (supporting.has(id)) return opposing.has(id) ? 'both' : 'supports'
    return opposing.has(id) ? 'disagrees' : 'silent'
  }
  return Object.fromEntries(sourceIds.map(id => [id, stateOf(id)])) as Record<SourceId, SourceState>
}
