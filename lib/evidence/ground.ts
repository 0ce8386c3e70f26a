import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import type { OutsideId } from '@/content/evidence/outside'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'

/** A claim that fits beside a statement, and the way in which it differs from it. */
export type Differing = { how: Difference; claim: ClaimId }

/** Who says so: what every fact, reason, rule, price and check carries. A source without a claim in it is silent. */
export type Ground = {
  /** Claims that say at least this. */
  says: readonly ClaimId[]
  /** Claims that fit beside it, and in which way each differs. */
  differs: readonly Differing[]
  /** Claims that cannot be true together with it. */
  against: readonly ClaimId[]
  /** Facts from outside the five. They never count among them. */
  outside: readonly OutsideId[]
  /** The one statement that all this is about, where the text beside it says more. Figures as {claim-id}. */
  states?: string | undefined
}

/** What a row of a table says of its sources: `stanceShape` without the schema. */
export type Stance = {
  claims: readonly ClaimId[]
  differs?: Partial<Record<Difference, readonly ClaimId[]>> | undefined
  against?: readonly ClaimId[] | undefined
  outside?: readonly OutsideId[] | undefined
  states?: string | undefined
}

/** The ground of a row, or of claims gathered by a rule. The only way to make one. */
export function groundOf({ claims, differs = {}, against = [], outside = [], states }: Stance): Ground {
  const beside = (Object.keys(differs) as Difference[]).flatMap(how =>
    (differs[how] ?? []).map(claim => ({ how, claim })),
  )
  return { says: claims, differs: beside, against, outside, ...(states === undefined ? {} : { states }) }
}

/** What one of the five dots says. `differs`: the source says something else that fits beside it. */
export type SourceState = 'says' | 'differs' | 'against' | 'silent'

/**
 * What each of the five says of a statement. A source that says so is not struck by another sentence of its own: that
 * it contradicts itself is told beside the dots. Asks no table, so that the browser may know it too.
 */
export function sourceStates({ says, differs, against }: Ground): Record<SourceId, SourceState> {
  const supporting = new Set(says.map(sourceOf))
  const differing = new Set(differs.map(({ claim }) => sourceOf(claim)))
  const opposing = new Set(against.map(sourceOf))
  const stateOf = (id: SourceId): SourceState => {
    if (supporting.has(id)) return 'says'
    if (opposing.has(id)) return 'against'
    return differing.has(id) ? 'differs' : 'silent'
  }
  return Object.fromEntries(sourceIds.map(id => [id, stateOf(id)])) as Record<SourceId, SourceState>
}

/** Whether any of the five speaks to it at all: else it wears no dots. */
export const isHeard = ({ says, differs, against }: Ground): boolean =>
  says.length + differs.length + against.length > 0

/** In which way a source differs from a statement; `undefined` where it does not. */
export const differenceOf = (differs: readonly Differing[], source: SourceId): Difference | undefined =>
  differs.find(({ claim }) => sourceOf(claim) === source)?.how

/** How many of the five say so, whatever else they say: "2 of 5"; in full "2 of 5 sources say so". */
export function countSpeaking({ says }: Ground, form: 'short' | 'full' = 'full'): string {
  const count = new Set(says.map(sourceOf)).size
  const short = `${count} of ${sourceIds.length}`
  return form === 'short' ? short : `${short} sources ${count === 1 ? 'says' : 'say'} so`
}
