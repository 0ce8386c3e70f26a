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

function holds(when: AskedWhen, answers: AnswersByQuestion): boolean {
  return Object.entries(when).every(([question, wanted]) => {
    const given = Object.hasOwn(answers, question) ? answers[question] : undefined
    const list = typeof given === 'string' ? [given] : Array.isArray(given) ? (given as readonly string[]) : []
    return list.some(answer => wanted.includes(answer))
  })
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
  for (const { id, when } of questions) parts[!when ? 'everyone' : holds(when, answers) ? 'mine' : 'others'].push(id)
  return parts
}
