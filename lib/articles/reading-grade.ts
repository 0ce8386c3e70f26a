import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { sentencesOf, wordsOf } from '@/lib/format/sentences'

export type ReadingGrade = {
  /** Flesch–Kincaid, an American school grade, to one decimal. */
  grade: number
  words: number
  sentences: number
  /** Words in a sentence, on average, to one decimal. */
  wordsPerSentence: number
  longest: { words: number; sentence: string }
}

const round = (n: number) => Math.round(n * 10) / 10

/**
 * How hard a text is to read. Each block ends its last sentence. "Scalp micropigmentation" is counted as "SMP", a
 * figure as one syllable a word: a reader takes it in at a glance.
 * Throws on a text without words.
 */
export function readingGrade(blocks: readonly string[]): ReadingGrade {
  const sentences = blocks
    .map(block => block.replaceAll(/scalp\s+micropigmentation/gi, 'SMP').replaceAll(/\s+/g, ' '))
    .flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) throw new RangeError('a text without words has no reading grade')
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  }
  const longest = sentences.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a))
  return {
    grade: round(fleschKincaid(counts)),
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence: round(words.length / sentences.length),
    longest: { words: wordsOf(longest).length, sentence: longest },
  }
}
