/** The id of an answer's radio or checkbox. The stylesheet looks for it, so there is one place that makes it. */
export const answerDomId = (question: string, answer: string): string => `${question}-${answer}`
