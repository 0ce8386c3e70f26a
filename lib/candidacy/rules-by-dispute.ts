import type { CandidacyRule, CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import type { DisagreementId } from '@/content/evidence/disagreements'

/** Which rules touch which disagreement of the sources, in the order of the disagreements' numbers. */
export function rulesByDispute(
  rules: readonly Pick<CandidacyRule, 'id' | 'disagreements'>[],
): ReadonlyMap<DisagreementId, readonly CandidacyRuleId[]> {
  const found = new Map<DisagreementId, CandidacyRuleId[]>()
  for (const rule of rules) {
    for (const id of rule.disagreements ?? []) found.set(id, [...(found.get(id) ?? []), rule.id])
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)))
}
