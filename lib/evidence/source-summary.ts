import type { ClaimId } from '@/content/evidence/claims'
import type { ClaimTopic } from '@/content/evidence/claims.schema'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { claimIds, getClaim } from './claim'
import {
  conflictsOf,
  contradictions,
  getDisagreement,
  mereDifferences,
  opposedIn,
  selfContradictions,
} from './conflicts'

export type SourceSummary = {
  /** How many statements of the source are in the ledger. */
  claims: number
  /** Contradictions in which it stands against another source. */
  withOthers: DisagreementId[]
  /** Points on which it says something else than another source and both can be right. */
  besides: DisagreementId[]
  /** Points on which it contradicts itself. */
  withItself: DisagreementId[]
}

/** What the ledger and the table of disagreements hold on one source. */
export function summariseSource(id: SourceId): SourceSummary {
  const own = claimIds.filter(claim => sourceOf(claim) === id)
  const against = (d: DisagreementId) => own.some(claim => opposedIn(d, claim).some(other => sourceOf(other) !== id))
  const speaks = (d: DisagreementId) => own.some(claim => conflictsOf(claim).includes(d))
  const alone = (d: DisagreementId) =>
    getDisagreement(d).sides.every(side => side.claims.every(claim => sourceOf(claim) === id))
  return {
    claims: own.length,
    withOthers: contradictions.filter(against),
    besides: mereDifferences.filter(d => speaks(d) && !alone(d)),
    withItself: selfContradictions.filter(speaks),
  }
}

export type TopicOfSource = { topic: ClaimTopic; aspects: { aspect: string; claims: ClaimId[] }[] }

/** Everything one source states, by topic and aspect, in the order of the ledger. */
export function claimsBySource(id: SourceId): TopicOfSource[] {
  const topics = new Map<ClaimTopic, Map<string, ClaimId[]>>()
  for (const claimId of claimIds) {
    if (sourceOf(claimId) !== id) continue
    const { topic, aspect } = getClaim(claimId)
    const aspects = topics.get(topic) ?? new Map<string, ClaimId[]>()
    topics.set(topic, aspects.set(aspect, [...(aspects.get(aspect) ?? []), claimId]))
  }
  return [...topics].map(([topic, aspects]) => ({
    topic,
    aspects: [...aspects].map(([aspect, claims]) => ({ aspect, claims })),
  }))
}
