import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import type { CandidacyFlow, CandidacyPicks, FlowRule } from './candidacy-flow'

/** All that the verdict hangs on. */
export type Scales = { fits: boolean; held: boolean; against: boolean; doctor: boolean }

/**
 * The verdict, by weight: a doctor outvotes all, then what speaks against it, then what is open. `held` is anything
 * to settle, any "not sure" (each is a rule to settle) and any question left out.
 */
export function verdictOf({ fits, held, against, doctor }: Scales): CandidacyVerdictId {
  if (doctor) return 'doctor-first'
  if (against) return 'poor-fit'
  if (!fits) return 'open'
  return held ? 'fit-if-settled' : 'likely-fit'
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
  const verdict = verdictOf({
    fits: rules.some(rule => rule.fits),
    held: missing.length > 0 || rules.some(rule => rule.effect === 'settle'),
    against: rules.some(rule => rule.effect === 'against'),
    doctor: rules.some(rule => rule.effect === 'doctor'),
  })
  return { verdict, rules: rules.map(rule => rule.id), missing }
}
