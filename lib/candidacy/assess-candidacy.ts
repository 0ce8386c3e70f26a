import { type CandidacyEffect, type CandidacyVerdictId, candidacyEffects } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers, CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { type CandidacyReason, reasonOf } from './candidacy-reason'
import { askedQuestions } from './asked-questions'
import { candidacyFlow, picksOf } from './candidacy-flow'
import { sayVerdict } from './candidacy-words'
import { type CandidacyChange, findChanges } from './find-changes'
import { weighPicks } from './weigh-picks'

export type CandidacyVerdict = {
  verdict: CandidacyVerdictId
  /** The result in one sentence that names what decides it, without a full stop. */
  sentence: string
  /** Why, in the order in which the result shows them. */
  reasons: Record<CandidacyEffect, readonly CandidacyReason[]>
  /** Disagreements of the sources that touch one of the reasons. */
  disputed: readonly DisagreementId[]
  /** Wishes, and things that one can find out, that would give another verdict. */
  changes: readonly CandidacyChange[]
  /** Questions answered "not sure", and questions put and not answered. */
  unsure: readonly CandidacyQuestionId[]
  missing: readonly CandidacyQuestionId[]
  next: (typeof candidacyVerdicts)[CandidacyVerdictId]['next']
}

const rows = new Map(candidacyRules.map(rule => [rule.id, rule]))

/**
 * What the sources say of these answers: reasons, not a score. Takes any set of answers, complete or not; never
 * says that SMP is right for anyone. Rules R1–R23 of the ledger and the quiz mapping of the outside evidence.
 */
export function assessCandidacy(answers: CandidacyAnswers): CandidacyVerdict {
  const picks = picksOf(answers)
  const { counted } = askedQuestions(candidacyFlow, picks)
  const { verdict, shown, decides, missing } = weighPicks(candidacyFlow, picks)
  const held = shown.flatMap(id => rows.get(id) ?? [])
  const reasons = candidacyEffects.map(effect => [effect, held.filter(rule => rule.effect === effect).map(reasonOf)])
  return {
    verdict,
    sentence: sayVerdict(candidacyVerdicts[verdict], held.find(({ id }) => id === decides)?.decides),
    reasons: Object.fromEntries(reasons) as Record<CandidacyEffect, readonly CandidacyReason[]>,
    disputed: [...new Set(held.flatMap(rule => rule.disagreements ?? []))].sort(),
    changes: findChanges(candidacyFlow, picks),
    unsure: candidacyFlow.questions.filter(q => counted[q.id]?.includes('not-sure')).map(q => q.id),
    missing,
    next: candidacyVerdicts[verdict].next,
  }
}
