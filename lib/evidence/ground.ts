import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'

/** Who says so: what every fact, reason, rule, price and check carries. A source without a claim in it is silent. */
export type Ground = {
  /** Claims that say at least this. */
  says: readonly ClaimId[]
  /** Claims that fit beside it: another figure, place or word. */
  differs: readonly ClaimId[]
  /** Claims that cannot be true together with it. */
  against: readonly ClaimId[]
  /** Facts from outside the five. They never count among them. */
  outside: readonly OutsideId[]
}

/** What a row of a table names. */
type Named = {
  claims: readonly ClaimId[]
  differs?: readonly ClaimId[] | undefined
  against?: readonly ClaimId[] | undefined
  outside?: readonly OutsideId[] | undefined
}

/** The ground of a row, or of claims gathered by a rule. The only way to make one. */
export function groundOf({ claims, differs = [], against = [], outside = [] }: Named): Ground {
  return { says: claims, differs, against, outside }
}

/**
 * What one of the five dots says. `differs`: the source says something else that fits beside it. `both`: it speaks on
 * both sides, so it disagrees with itself.
 */
export type SourceState = 'supports' | 'silent' | 'differs' | 'disagrees' | 'both'

/** What each of the five says of a statement. Asks no table, so that the browser may know it too. */
export function sourceStates({ says, differs, against }: Ground): Record<SourceId, SourceState> {
  const supporting = new Set(says.map(sourceOf))
  const differing = new Set(differs.map(sourceOf))
  const opposing = new Set(against.map(sourceOf))
  const stateOf = (id: SourceId): SourceState => {
    if (supporting.has(id)) return opposing.has(id) ? 'both' : 'supports'
    if (opposing.has(id)) return 'disagrees'
    return differing.has(id) ? 'differs' : 'silent'
  }
  return Object.fromEntries(sourceIds.map(id => [id, stateOf(id)])) as Record<SourceId, SourceState>
}

/** How many of the five say so, whatever else they say: "2 of 5"; in full "2 of 5 sources say so". */
export function countSpeaking({ says }: Ground, form: 'short' | 'full' = 'full'): string {
  const count = new Set(says.map(sourceOf)).size
  const short = `${count} of ${sourceIds.length}`
  return form === 'short' ? short : `${short} sources ${count === 1 ? 'says' : 'say'} so`
}
