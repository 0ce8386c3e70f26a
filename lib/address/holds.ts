/**
 * Whether a condition on the quiz's answers holds: each question that it names has one of the answers that it names.
 * `given`: what was answered to a question, if anything.
 */
export const holds = <Question extends string>(
  when: readonly (readonly [question: Question, answers: readonly string[]])[],
  given: (question: Question) => readonly string[] | undefined,
): boolean => when.every(([question, answers]) => given(question)?.some(answer => answers.includes(answer)) ?? false)
