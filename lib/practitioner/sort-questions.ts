import { holds } from '@/lib/address/holds'

/** Answers by question, one or several, as the quiz keeps them. A question that is missing has no answer. */
export type AnswersByQuestion = Readonly<Record<string, string | readonly string[] | undefined>>

/** Answers of the quiz by its question; every question named must have one of its answers. */
export type AskedWhen = Readonly<Record<string, readonly string[]>>

export type SortedQuestions<Id extends string> = {
  /** Those that the answers call for. */
  mine: readonly Id[]
  /** Those for everyone. */
  everyone: readonly Id[]
  /** Those for others: their condition does not hold, or its question has no answer. */
  others: readonly Id[]
}

/**
 * Sorts questions by the answers of the quiz. Each comes up exactly once, in the order given, whatever the answers;
 * unknown questions and answers count as none.
 */
export function sortQuestions<Id extends string>(
  questions: readonly { id: Id; when?: AskedWhen | undefined }[],
  answers: AnswersByQuestion,
): SortedQuestions<Id> {
  const parts: Record<keyof SortedQuestions<Id>, Id[]> = { mine: [], everyone: [], others: [] }
  const given = (question: string) => (Object.hasOwn(answers, question) ? [answers[question] ?? []].flat() : [])
  for (const { id, when } of questions) {
    parts[!when ? 'everyone' : holds(Object.entries(when), given) ? 'mine' : 'others'].push(id)
  }
  return parts
}
