/** The words of a text: what holds a letter or a figure. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))

/** The sentences of one block of text. The end of the block ends the last; the point of a doctor's title ends none. */
export const sentencesOf = (block: string): string[] =>
  block.split(/(?<=[.?!]["”’)]*)(?<!\bDr\.)\s+(?=\S)/u).filter(sentence => wordsOf(sentence).length > 0)
