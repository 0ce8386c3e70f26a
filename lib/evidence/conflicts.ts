import type { ClaimId } from '@/content/evidence/claims'
import { disagreements, type DisagreementId } from '@/content/evidence/disagreements'
import type { Disagreement, DisagreementKind } from '@/content/evidence/disagreements.schema'
import { sourceOf } from '@/content/evidence/source-ids'

export const disagreementIds: readonly DisagreementId[] = (Object.keys(disagreements) as DisagreementId[]).toSorted()

/** One disagreement of the table, typed as its schema says. */
export function getDisagreement(id: DisagreementId): Disagreement {
  return disagreements[id]
}

/** All claims of the side on which a claim stands in a disagreement. Throws where it stands on none. */
export function sideOf(id: DisagreementId, claim: ClaimId): readonly ClaimId[] {
  const side = getDisagreement(id).sides.find(({ claims }) => claims.includes(claim))
  if (!side) throw new RangeError(`claim "${claim}" takes no side in ${id}`)
  return side.claims
}

const byClaim = new Map<ClaimId, DisagreementId[]>()
for (const id of disagreementIds) {
  for (const claim of new Set(getDisagreement(id).sides.flatMap(side => side.claims))) {
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), id])
  }
}

/** The disagreements in which a claim stands on a side, in the order of their numbers. */
export function conflictsOf(claimId: ClaimId): DisagreementId[] {
  return byClaim.get(claimId) ?? []
}

/** Kinds in which the two sides cannot both be right as they stand. Scope, wording and sums can often be squared. */
const opposing: readonly DisagreementKind[] = ['contradiction', 'range']

/**
 * The claims of other sources that oppose this one: those on another side of a contradiction or a range.
 * A claim that stands on two sides of a disagreement is not opposed in it.
 */
export function opponentsOf(claimId: ClaimId): ClaimId[] {
  const found = new Set<ClaimId>()
  for (const id of conflictsOf(claimId)) {
    const { kind, sides } = getDisagreement(id)
    if (!opposing.includes(kind)) continue
    if (sides.filter(side => side.claims.includes(claimId)).length > 1) continue
    for (const side of sides) {
      if (side.claims.includes(claimId)) continue
      for (const other of side.claims) if (sourceOf(other) !== sourceOf(claimId)) found.add(other)
    }
  }
  return [...found]
}
