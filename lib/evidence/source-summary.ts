import type { ClaimId } from '@/content/evidence/claims'
import type { ClaimTopic } from '@/content/evidence/claims.schema'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { claimIds, getClaim } from './claim'
import { disagreementIds, getDisagreement } from './conflicts'

export type SourceSummary = {
  /** How many statements of the source are in the ledger. */
  claims: number
  /** Disagreements in which it speaks and another source does too. */
  withOthers: DisagreementId[]
  /** Disagreements in which it stands on more than one side. */
  withItself: DisagreementId[]
}

/** What the ledger and the table of disagreements hold on one source. */
export function summariseSource(id: SourceId): SourceSummary {
  const sidesWith = (d: DisagreementId) =>
    getDisagreement(d).sides.filter(side => side.claims.some(claim => sourceOf(claim) === id)).length
  const isAlone = (d: DisagreementId) =>
    getDisagreement(d).sides.every(side => side.claims.every(claim => sourceOf(claim) === id))
  return {
    claims: claimIds.filter(claim => sourceOf(claim) === id).length,
    withOthers: disagreementIds.filter(d => sidesWith(d) > 0 && !isAlone(d)),
    withItself: disagreementIds.filter(d => sidesWith(d) > 1),
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
