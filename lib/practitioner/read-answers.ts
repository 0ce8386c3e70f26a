import type { AnswersByQuestion } from './sort-questions'

/** Longer fragments are not read: the quiz's own are far shorter. */
const longest = 4_000

/** What this room itself writes into the fragment. */
const ours = ['people', 'who', 'see']

/**
 * The quiz's answers in a fragment ("#keloid=yes&scalp=moles,eczema"), as the quiz writes them. Whatever is no such
 * pair is left out. Never throws; unknown names do no harm, since nothing asks for them.
 */
export function readAnswers(hash: string): AnswersByQuestion {
  const answers: Record<string, readonly string[]> = Object.create(null)
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .filter(part => !/^people=/.test(part))
    .join('&')
    .slice(0, longest)
  for (const part of parts.split('&')) {
    const [, name, value] = /^([a-z]{2,20})=([a-z\d,%-]{1,200})$/i.exec(part) ?? []
    if (name && value && !ours.includes(name)) answers[name] = value.replaceAll(/%2C/gi, ',').split(',')
  }
  return answers
}

/** The same answers as the text of a fragment, without "#", so that the next page need not ask again. */
export const printAnswers = (answers: AnswersByQuestion): string =>
  Object.entries(answers)
    .map(([name, value]) => `${name}=${[value ?? []].flat().join(',')}`)
    .join('&')
