/** The answer "none of these" of a question that takes many. */
const none = 'none'

/** Whether two answers of a question that takes many may be given at once: "none" stands alone. */
export const goTogether = (one: string, other: string): boolean => (one === none) === (other === none)

/** What picking an answer does to a list of many: "none" sends all others away, and any other sends "none" away. */
export const withPick = (picked: readonly string[], answer: string): readonly string[] => [
  ...picked.filter(id => goTogether(id, answer)),
  answer,
]

/** Answers as they came in a text: beside any other, "none" is left out. */
export const withoutIdleNone = (picked: readonly string[]): readonly string[] =>
  picked.filter(id => picked.length === 1 || id !== none)
