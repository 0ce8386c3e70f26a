import type { ClaimId } from '@/content/evidence/claims'
import { disagreements, type DisagreementId } from '@/content/evidence/disagreements'
import type { Disagreement, DisagreementKind } from '@/content/evidence/disagreements.schema'
import { sourceOf } from '@/content/evidence/source-ids'

export const disagreementIds: readonly DisagreementId[] = (Object.keys(disagreements) as DisagreementId[]).toSorted()

/** One disagreement of the table, typed as its schema says. */
export function getDisagreement(id: DisagreementId): Disagreement {
  return disagreements[id]
}

/** Whether it is a contradiction, of two sources or of one with itself. All other kinds can be squared. */
export const isContradiction = (kind: DisagreementKind) => kind === 'contradiction' || kind === 'internal'

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

type Side = Disagreement['sides'][number]

/** Whether a claim of one side and a claim of another can both be true. Only a contradiction sets them apart. */
const bothTrue = (one: Side, claim: ClaimId, other: Side, against: ClaimId) =>
  Boolean(one.fits?.includes(sourceOf(against)) || other.fits?.includes(sourceOf(claim)))

/** The claims that this one cannot be true together with in a disagreement, of its own source too. */
export function opposedIn(id: DisagreementId, claim: ClaimId): ClaimId[] {
  const { kind, sides } = getDisagreement(id)
  const own = sides.find(side => side.claims.includes(claim))
  if (!own || !isContradiction(kind)) return []
  return sides.flatMap(side => (side === own ? [] : side.claims.filter(other => !bothTrue(own, claim, side, other))))
}

const idsOf = (...kinds: readonly DisagreementKind[]) =>
  disagreementIds.filter(id => kinds.includes(getDisagreement(id).kind))

/** On which points two sources contradict each other. */
export const contradictions: readonly DisagreementId[] = idsOf('contradiction')
/** On which points one source contradicts itself. */
export const selfContradictions: readonly DisagreementId[] = idsOf('internal')
/** On which points they differ without a contradiction. */
export const mereDifferences: readonly DisagreementId[] = idsOf('range', 'scope', 'market', 'wording')
