import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import type { CandidacyFlow, CandidacyPicks, FlowRule } from './candidacy-flow'
import { type VerdictNeed, verdictSteps } from './verdict-steps'

/** The verdict for what is met of the needs: the weightiest step of the table that needs nothing else. */
export function verdictOf(met: readonly VerdictNeed[]): CandidacyVerdictId {
  const steps = verdictSteps.filter(({ needs }) => needs.every(need => met.includes(need)))
  return steps.at(-1)?.verdict ?? 'open'
}

/** Whether a rule's condition holds: each question it names has one of the answers it names. */
export function holds(rule: FlowRule, picks: CandidacyPicks): boolean {
  return rule.when.every(([question, answers]) => picks[question]?.some(picked => answers.includes(picked)) ?? false)
}

export type Weighed = {
  verdict: CandidacyVerdictId
  /** The rules that hold, in the order of the table. */
  rules: readonly CandidacyRuleId[]
  /** Questions without an answer, in their order. */
  missing: readonly CandidacyQuestionId[]
}

/** Weighs any set of picks, complete or not. Total and deterministic. */
export function weighPicks(flow: CandidacyFlow, picks: CandidacyPicks): Weighed {
  const rules = flow.rules.filter(rule => holds(rule, picks))
  const missing = flow.questions.filter(question => !picks[question.id]?.length).map(question => question.id)
  const met: VerdictNeed[] = rules.flatMap(({ effect, fits }) => (effect !== 'for' ? effect : fits ? 'fits' : []))
  const verdict = verdictOf(missing.length > 0 ? met : [...met, 'complete'])
  return { verdict, rules: rules.map(rule => rule.id), missing }
}
