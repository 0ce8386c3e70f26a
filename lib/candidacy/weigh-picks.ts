import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import { holds } from '@/lib/address/holds'
import type { CandidacyFlow, CandidacyPicks } from './candidacy-flow'
import { askedQuestions } from './asked-questions'
import { type VerdictNeed, decidingEffect, sellsNothing, verdictSteps } from './verdict-steps'

/** The verdict for what is met of the needs: the weightiest step of the table that needs nothing else. */
export function verdictOf(met: readonly VerdictNeed[]): CandidacyVerdictId {
  const steps = verdictSteps.filter(({ needs }) => needs.every(need => met.includes(need)))
  return steps.at(-1)?.verdict ?? 'open'
}

export type Weighed = {
  verdict: CandidacyVerdictId
  /** The rules that hold, in the order of the table. */
  rules: readonly CandidacyRuleId[]
  /** Those of them that the result shows. */
  shown: readonly CandidacyRuleId[]
  /** Of the rules that decide the verdict, the first: it names the result. `undefined` where none decides. */
  decides: CandidacyRuleId | undefined
  /** Questions that are put and have no answer, in their order. */
  missing: readonly CandidacyQuestionId[]
}

/** Weighs any set of picks, complete or not. Total and deterministic. */
export function weighPicks(flow: CandidacyFlow, picks: CandidacyPicks): Weighed {
  const { asked, counted } = askedQuestions(flow, picks)
  const held = flow.rules.filter(({ when }) => holds(when, question => counted[question]))
  const missing = asked.filter(question => !counted[question.id]).map(question => question.id)
  const met: VerdictNeed[] = held.flatMap(({ effect, fits }) => (effect !== 'for' ? effect : fits ? 'fits' : []))
  const verdict = verdictOf(missing.length > 0 ? met : [...met, 'complete'])
  const effect = verdict === 'open' ? undefined : decidingEffect[verdict]
  const decides = held.find(rule => rule.effect === effect && (effect !== 'for' || rule.fits))?.id
  const shown = verdict === sellsNothing.verdict ? held.filter(rule => rule.effect !== sellsNothing.leavesOut) : held
  const idsOf = (some: typeof held) => some.map(rule => rule.id)
  return { verdict, rules: idsOf(held), shown: idsOf(shown), decides, missing }
}
