import { type PractitionerQuestionId, practitionerQuestions } from '@/content/data/practitioner-questions'
import { type AnswersByQuestion, type SortedQuestions, sortQuestions } from './sort-questions'

const conditions = Object.entries(practitionerQuestions).map(([id, row]) => ({
  id: id as PractitionerQuestionId,
  ...('when' in row ? { when: row.when } : {}),
}))

/** The questions for a practitioner, sorted by the answers of the quiz. It reads no ledger, so a browser may use it. */
export const chooseQuestions = (answers: AnswersByQuestion): SortedQuestions<PractitionerQuestionId> =>
  sortQuestions(conditions, answers)
