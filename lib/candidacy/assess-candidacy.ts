import type { CandidacyEffect, CandidacyRuleEntry, CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers, CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { type CandidacyRuleId, candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { type CandidacyReason, reasonOf } from './candidacy-reason'
import { candidacyFlow, picksOf } from './candidacy-flow'
import { type CandidacyChange, findChanges } from './find-changes'
import { weighPicks } from './weigh-picks'

export type CandidacyVerdict = {
  verdict: CandidacyVerdictId
  /** Why, in the order in which the result shows them. */
  reasons: Record<CandidacyEffect, readonly CandidacyReason[]>
  /** Disagreements of the sources that touch one of the reasons. */
  disputed: readonly DisagreementId[]
  /** Single answers that would give another verdict. */
  changes: readonly CandidacyChange[]
  /** Questions answered "not sure", and questions not answered. */
  unsure: readonly CandidacyQuestionId[]
  missing: readonly CandidacyQuestionId[]
  next: (typeof candidacyVerdicts)[CandidacyVerdictId]['next']
}

const rows = new Map((candidacyRules as readonly (CandidacyRuleEntry & { id: CandidacyRuleId })[]).map(r => [r.id, r]))

/**
 * What the sources say of these answers: reasons, not a score. Takes any set of answers, complete or not; never
 * says that SMP is right for anyone. Rules R1–R23 of the ledger and the quiz mapping of the outside evidence.
 */
export function assessCandidacy(answers: CandidacyAnswers): CandidacyVerdict {
  const picks = picksOf(answers)
  const { verdict, rules, missing } = weighPicks(candidacyFlow, picks)
  const held = rules.flatMap(id => rows.get(id) ?? [])
  const having = (effect: CandidacyEffect) => held.filter(rule => rule.effect === effect).map(reasonOf)
  return {
    verdict,
    reasons: { for: having('for'), settle: having('settle'), doctor: having('doctor'), against: having('against') },
    disputed: [...new Set(held.flatMap(rule => rule.disagreements ?? []))].sort(),
    changes: findChanges(candidacyFlow, picks),
    unsure: candidacyFlow.questions.filter(q => picks[q.id]?.includes('not-sure')).map(q => q.id),
    missing,
    next: candidacyVerdicts[verdict].next,
  }
}
