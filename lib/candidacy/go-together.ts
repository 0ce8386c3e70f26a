/** The answer "none of these" of a question that takes many. */
const none = 'none'

/** Whether two answers of a question that takes many may be given at once: "none" stands alone. */
export const goTogether = (one: string, other: string): boolean => (one === none) === (other === none)

/** Answers as they came in a text: beside any other, "none" is left out. */
export const withoutIdleNone = (picked: readonly string[]): readonly string[] =>
  picked.filter(id => picked.length === 1 || id !== none)
