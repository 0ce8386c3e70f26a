import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { askedQuestions } from './asked-questions'
import type { CandidacyPlace } from './candidacy-address'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from './candidacy-flow'

/** Where a reader can go from a question. */
export type StepsAround = {
  /** The questions that are put, in their order. */
  readonly asked: readonly FlowQuestion[]
  /** The next one without an answer, also one further up. `undefined` where all others are answered. */
  readonly next: CandidacyQuestionId | undefined
  /** The one before in their order. `undefined` at the first. */
  readonly before: CandidacyQuestionId | undefined
  /** Where to go on to: a question whose choice of answers hangs on this one is looked at again first. */
  readonly onward: CandidacyPlace
}

/** The ways on and back from a place of the quiz. */
export function stepsAround(flow: CandidacyFlow, picks: CandidacyPicks, at: CandidacyPlace): StepsAround {
  const { asked } = askedQuestions(flow, picks)
  const place = ({ id }: FlowQuestion) => flow.questions.findIndex(question => question.id === id)
  const here = flow.questions.findIndex(({ id }) => id === at)
  const open = asked.filter(({ id }) => id !== at && !picks[id])
  const next = (open.find(question => place(question) > here) ?? open[0])?.id
  const hanging = asked.find(({ groups }) => groups?.some(({ shownIf }) => shownIf.some(([id]) => id === at)))?.id
  return {
    asked,
    next,
    before: asked.findLast(question => place(question) < here)?.id,
    onward: hanging ?? next ?? 'result',
  }
}
