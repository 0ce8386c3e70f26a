import type { AnswersByQuestion } from './sort-questions'

/** Longer fragments are not read: the quiz's own are far shorter. */
const longest = 4_000

/**
 * The quiz's answers in a fragment ("#keloid=yes&scalp=moles,eczema"), as the quiz writes them. Whatever is no such
 * pair is left out. Never throws; unknown names do no harm, since nothing asks for them.
 */
export function readAnswers(hash: string): AnswersByQuestion {
  const answers: Record<string, readonly string[]> = Object.create(null)
  for (const part of hash.slice(0, longest).replace(/^#/, '').split('&')) {
    const [, name, value] = /^([a-z]{2,20})=([a-z\d,%-]{1,200})$/i.exec(part) ?? []
    if (name && value && name !== 'people') answers[name] = value.replaceAll(/%2C/gi, ',').split(',')
  }
  return answers
}
