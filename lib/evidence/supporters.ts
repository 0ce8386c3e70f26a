import { agreements } from '@/content/evidence/agreements'
import type { ClaimId } from '@/content/evidence/claims'
import type { AgreementTable } from '@/content/evidence/agreements.schema'
import { type Certainty, certaintyOf } from './certainty'
import { conflictsOf, getDisagreement, opponentsOf, othersBeside } from './conflicts'
import { type Ground, groundOf } from './ground'
import { outsideAgainst } from './outside-facts'

const table: AgreementTable = agreements

/**
 * The claims that say what this one says, itself first: those named with it as an agreement, and those that share
 * its side of a disagreement, unless that side is mixed (its claims oppose the other side for different reasons).
 * Two claims that agree on one matter and differ on another count as opposed.
 */
export function supportersOf(claimId: ClaimId): ClaimId[] {
  const found = new Set<ClaimId>([claimId])
  for (const { claims } of table) if (claims.includes(claimId)) for (const other of claims) found.add(other)
  for (const id of conflictsOf(claimId)) {
    for (const side of getDisagreement(id).sides) {
      if (side.mixed || !side.claims.includes(claimId)) continue
      for (const other of side.claims) found.add(other)
    }
  }
  const opposed = opponentsOf(claimId)
  return [...found].filter(id => !opposed.includes(id))
}

/** Who says what a claim says: every source that agrees, those that say something else, and those that oppose it. */
export function claimGround(id: ClaimId): Ground {
  const claims = supportersOf(id)
  const differs = othersBeside(id).filter(other => !claims.includes(other))
  return groundOf({ claims, differs, against: opponentsOf(id) })
}

/** The certainty label of one claim: who else says so, which other source opposes it, what outside facts say. */
export function claimCertainty(claimId: ClaimId): Certainty {
  return certaintyOf(claimGround(claimId), outsideAgainst(claimId))
}
