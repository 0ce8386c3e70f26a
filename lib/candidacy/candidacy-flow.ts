import {
  type CandidacyEffect,
  type CandidacyQuestionEntry,
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
import { type FormerQuiz, formerQuiz } from '@/content/candidacy/former-quiz'

/** A question as the rules and the address see it: ids and labels, no explanations. */
export type FlowQuestion = {
  id: CandidacyQuestionId
  name: string
  many: boolean
  answers: readonly { id: string; label: string }[]
  /** Put only where one of these questions has one of its answers. Absent: always. */
  askedIf?: FlowRule['when'] | undefined
  /** Its headings that show only where one of these questions has one of its answers. */
  groups?: readonly { id: string; shownIf: FlowRule['when']; answers: readonly string[] }[]
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
  /** The quiz as older links hold it. Not in a small quiz made by hand. */
  former?: FormerQuiz
  /** Best first, by weight: a later one outvotes an earlier one. */
  verdicts: readonly { id: CandidacyVerdictId; short: string }[]
}

/** What was picked, by question, in the order of the table. A question without a pick is not in it. */
export type CandidacyPicks = { readonly [Q in CandidacyQuestionId]?: readonly string[] }

/** A condition of a table as the flow has it. */
export const pairsIn = (when: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(when) as [CandidacyQuestionId, readonly string[]][]

/** The headings of a question that not everybody sees. */
const groupsIn = ({ groups = {}, answers }: CandidacyQuestionEntry) =>
  Object.entries(groups).flatMap(([id, { shownIf }]) =>
    shownIf
      ? [{ id, shownIf: pairsIn(shownIf), answers: answers.filter(({ group }) => group === id).map(({ id }) => id) }]
      : [],
  )

/** Questions and rules in the shape that everything reads: the quiz, its stylesheet, the address and the map. */
export const candidacyFlow: CandidacyFlow = {
  questions: candidacyQuestions.map(question => ({
    id: question.id,
    name: question.name,
    many: 'many' in question,
    answers: question.answers.map(({ id, label }) => ({ id, label })),
    ...('askedIf' in question ? { askedIf: pairsIn(question.askedIf) } : {}),
    ...('groups' in question ? { groups: groupsIn(question) } : {}),
    ...('turn' in question ? { turn: question.turn } : {}),
  })),
  rules: candidacyRules.map(rule => ({
    id: rule.id,
    effect: rule.effect,
    fits: rule.fits === true,
    when: pairsIn(rule.when),
  })),
  former: formerQuiz,
  verdicts: candidacyVerdictIds.map(id => ({ id, short: candidacyVerdicts[id].short })),
}

/** Answers in the shape of the flow: always a list, empty ones left out. */
export function picksOf(answers: CandidacyAnswers): CandidacyPicks {
  const listed = Object.entries(answers).map(([id, picked]) => [id, [picked ?? []].flat()] as const)
  return Object.fromEntries(listed.filter(([, picked]) => picked.length > 0))
}
