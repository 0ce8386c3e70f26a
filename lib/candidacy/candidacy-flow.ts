import {
  type CandidacyEffect,
  type CandidacyRuleEntry,
  type CandidacyVerdictId,
  candidacyVerdictIds,
} from '@/content/candidacy/candidacy.schema'
import {
  type CandidacyAnswers,
  type CandidacyQuestionId,
  candidacyQuestions,
} from '@/content/candidacy/candidacy-questions'
import { type CandidacyRuleId, candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { type FormerAnswer, formerAnswers } from '@/content/candidacy/former-answers'

/** A question as the rules and the address see it: ids and labels, no explanations. */
export type FlowQuestion = {
  id: CandidacyQuestionId
  name: string
  many: boolean
  answers: readonly { id: string; label: string }[]
  /** Put only where one of these questions has one of its answers. Absent: always. */
  askedIf?: FlowRule['when'] | undefined
  /** What may change its answer: a wish, or what a doctor can tell. Absent: nothing that one could offer. */
  turn?: 'wish' | 'learn' | undefined
}

/** A rule without its words: enough to weigh answers, small enough for the browser. */
export type FlowRule = {
  id: CandidacyRuleId
  effect: CandidacyEffect
  fits: boolean
  when: readonly (readonly [question: CandidacyQuestionId, answers: readonly string[]])[]
}

export type CandidacyFlow = {
  questions: readonly FlowQuestion[]
  rules: readonly FlowRule[]
  /** Answers that older links hold. Not in a small quiz made by hand. */
  former?: readonly FormerAnswer[]
  /** Best first, by weight: a later one outvotes an earlier one. */
  verdicts: readonly { id: CandidacyVerdictId; short: string }[]
}

/** What was picked, by question, in the order of the table. A question without a pick is not in it. */
export type CandidacyPicks = { readonly [Q in CandidacyQuestionId]?: readonly string[] }

type Row = CandidacyRuleEntry & { id: CandidacyRuleId }
const pairsIn = (when: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(when) as [CandidacyQuestionId, readonly string[]][]

/** Questions and rules in the shape that everything reads: the quiz, its stylesheet, the address and the map. */
export const candidacyFlow: CandidacyFlow = {
  questions: candidacyQuestions.map(question => ({
    id: question.id,
    name: question.name,
    many: 'many' in question,
    answers: question.answers.map(({ id, label }) => ({ id, label })),
    ...('askedIf' in question ? { askedIf: pairsIn(question.askedIf) } : {}),
    ...('turn' in question ? { turn: question.turn } : {}),
  })),
  rules: (candidacyRules as readonly Row[]).map(rule => ({
    id: rule.id,
    effect: rule.effect,
    fits: rule.fits === true,
    when: pairsIn(rule.when),
  })),
  former: formerAnswers,
  verdicts: candidacyVerdictIds.map(id => ({ id, short: candidacyVerdicts[id].short })),
}

/** Answers in the shape of the flow: always a list, empty ones left out. */
export function picksOf(answers: CandidacyAnswers): CandidacyPicks {
  const listed = Object.entries(answers).map(([id, picked]) => [id, [picked ?? []].flat()] as const)
  return Object.fromEntries(listed.filter(([, picked]) => picked.length > 0))
}
