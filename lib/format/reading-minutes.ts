/**
 * Words that somebody reads in a minute. The quiz has a measure of our own: one who read all of a longer quiz took as
 * long. Guides are whole sentences with figures in them, so we allow more time for as many words.
 */
const wordsAMinute = { guide: 220, quiz: 240 } as const

/** Minutes that so many words take to read, not rounded. */
export const readingMinutes = (words: number, of: keyof typeof wordsAMinute): number => words / wordsAMinute[of]
