import type { CandidacyQuestionEntry } from '@/content/candidacy/candidacy.schema'
import { readingMinutes } from '@/lib/format/reading-minutes'
import { wordsOf } from '@/lib/format/sentences'

/** How long a finger takes. Our own measure. */
const secondsATap = 2

/** All that somebody reads who is asked this, whatever they answer. */
const textsOf = ({ ask, why, groups = {}, answers }: CandidacyQuestionEntry): readonly string[] => [
  ask,
  why,
  ...Object.values(groups).map(({ name }) => name),
  ...answers.flatMap(({ label, detail = '' }) => [label, detail]),
]

/**
 * How many minutes some questions take, to the next whole one: every word of them read at our pace, and two taps for
 * each, one to answer and one to go on.
 */
export function quizMinutes(questions: readonly CandidacyQuestionEntry[]): number {
  const words = questions.flatMap(textsOf).reduce((all, text) => all + wordsOf(text).length, 0)
  return Math.ceil(readingMinutes(words, 'quiz') + (questions.length * 2 * secondsATap) / 60)
}
