import { previewPatterns } from '@/content/scalp/scalp'
import { handedQuizAddress } from './handed-quiz-address'
import { namesOf, type PreviewPattern, type PreviewSettings, previewDefaults } from './preview-settings'

/** The quiz's answers by question, as its own fragment writes them. Answers that say nothing of looks are left out. */
export type QuizPicks = Readonly<Record<string, readonly string[] | undefined>>

const patterns = namesOf(previewPatterns)

/** Patterns of the quiz that are drawn as another one, with the area that they ask for. */
const drawnAs: Readonly<Record<string, Partial<PreviewSettings>>> = {
  hairline: { pattern: 'norwood-3', area: 'hairline' },
  'cancer-loss': { pattern: 'diffuse', area: 'full-head' },
  'scar-strip': { pattern: 'scar-strip', area: 'scar' },
  'transplant-gaps': { pattern: 'diffuse', area: 'thin' },
  diffuse: { pattern: 'diffuse', area: 'thin' },
  'ludwig-1': { head: 'woman', area: 'thin' },
  'ludwig-2': { head: 'woman', area: 'thin' },
  'ludwig-3': { head: 'woman' },
}

/** One tone of the scale for each of the quiz's words. Very pale skin is asked together with the colour of the hair. */
const skins: Readonly<Record<string, PreviewSettings['skin']>> = {
  'pale-dark': 1,
  'pale-light': 1,
  fair: 4,
  brown: 6,
  dark: 8,
  // As links of an older quiz have it.
  'very-pale': 1,
}
const besidePale: Readonly<Record<string, Partial<PreviewSettings>>> = {
  'pale-dark': { hair: 'dark-brown' },
  'pale-light': { hair: 'light-brown' },
}
/** As links of an older quiz have it, which asked for the colour by itself. */
const hairs: Readonly<Record<string, Partial<PreviewSettings>>> = {
  dark: { hair: 'dark-brown' },
  mid: { hair: 'light-brown' },
  grey: { hair: 'brown', grey: 80 },
}
const lengths: Readonly<Record<string, PreviewSettings['length']>> = {
  shaved: 'stubble',
  short: 'short',
  longer: 'long',
  'no-upkeep': 'short',
  // As links of an older quiz have it.
  long: 'long',
}

/** A table's own entry for an answer: an answer is text from an address. */
const entry = <Value>(table: Readonly<Record<string, Value>>, answer: string): Value | undefined =>
  Object.hasOwn(table, answer) ? table[answer] : undefined

/**
 * The visualiser's settings that fit a reader's answers to the quiz. What the quiz does not tell, or tells with "not
 * sure", stays as it is on a fresh page; scars and marks without a drawing of their own do as well.
 */
export function previewFromQuiz(picks: QuizPicks): PreviewSettings {
  const first = (question: string) => picks[question]?.[0] ?? ''
  // Of several things to change the first that is drawn is shown.
  const shown = (picks.pattern ?? []).find(id => patterns.some(one => one === id) || Object.hasOwn(drawnAs, id)) ?? ''
  const pattern = patterns.find((id): id is PreviewPattern => id === shown)
  const skin = entry(skins, first('skin'))
  const length = entry(lengths, first('hair'))
  const sex = first('sex')
  return {
    ...previewDefaults,
    ...(pattern ? { pattern } : {}),
    ...entry(drawnAs, shown),
    ...(sex === 'man' || sex === 'woman' ? { head: sex } : {}),
    ...(skin ? { skin } : {}),
    ...(length ? { length } : {}),
    ...entry(besidePale, first('skin')),
    ...entry(hairs, first('colour')),
    ...(picks.also?.includes('grey') ? hairs.grey : {}),
  }
}

/** The settings that fit what the quiz hands on in a fragment. `undefined` where it hands on nothing. Never throws. */
export function readQuizHandOn(fragment: string): PreviewSettings | undefined {
  const { quiz } = handedQuizAddress.parse(fragment).answers
  if (quiz === '') return undefined
  const answers = [...new URLSearchParams(quiz)].map(([question, text]) => [question, text.split(',')] as const)
  return previewFromQuiz(Object.fromEntries(answers))
}
