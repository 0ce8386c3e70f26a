import { questionsForEveryone } from './questions/for-everyone'
import { questionsForSome } from './questions/for-some'

/**
 * What to ask, in the order of a talk. `when` names answers of the quiz by its question; the tests hold it against
 * the quiz, so that no room has to look into another. Ids are permanent: they stand in plans that readers keep.
 */
export const practitionerQuestions = {
  ...questionsForEveryone,
  ...questionsForSome,
} as const

export type PractitionerQuestionId = keyof typeof practitionerQuestions
