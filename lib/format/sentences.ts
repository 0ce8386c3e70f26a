/** The words of a text: what holds a letter or a figure. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))

/** The sentences of one block of text. The end of the block ends the last. */
export const sentencesOf = (block: string): string[] =>
  block.split(/(?<=[.?!]["”’)]*)\s+(?=\S)/u).filter(sentence => wordsOf(sentence).length > 0)
