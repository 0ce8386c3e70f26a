import type { CandidacyQuestionId } from './candidacy-questions'

export type FormerAnswer = {
  id: CandidacyQuestionId
  answer: string
  /** Where what it said stands today, if one answer says it. */
  to?: readonly [question: CandidacyQuestionId, answer: string]
  message: string
}

/** Answers that the quiz once had and that have no single place today. Links that people kept still hold them. */
export const formerAnswers: readonly FormerAnswer[] = [
  {
    id: 'hair',
    answer: 'long',
    message:
      '“Long, or as it is now” has become two answers since this link was made, so it was left out. Pick one again.',
  },
  {
    id: 'course',
    answer: 'unexplained',
    to: ['cause', 'unexplained'],
    message:
      'How hair loss goes and why are two questions now. “Nobody has told me why” was kept. How it goes was left out.',
  },
]
