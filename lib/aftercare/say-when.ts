import { lowerFirst } from '@/lib/format/first-letter'
import type { WhenVoice } from './when-can-i'

/** How a day after the session is written: "day 5", "about day 7". */
export function sayDay(day: number, about = false): string {
  return `${about ? 'about ' : ''}day ${day}`
}

/** "day 5 to 7", or "about day 7" where both readings agree. */
export function sayDays({ early, late, about }: Pick<WhenVoice, 'early' | 'late' | 'about'>): string {
  if (early === null || late === null) return 'no day'
  return early === late ? sayDay(early, about) : `${about ? 'about ' : ''}day ${early} to ${late}`
}

/** What follows the end of a ban that names no more: our reading, said as ours. */
const then = ({ after, words }: WhenVoice): string => {
  if (after === 'silent') return ', then it says nothing'
  return after === 'ask' && !words?.includes('healed') ? ', then only once healed, as we read it' : ''
}

/** What holds for good, in the words of its rule where it has some. */
const sayLongTerm = ({ rules }: WhenVoice): string => {
  const title = rules[0]?.title
  return title ? `with no first day: ${lowerFirst(title)}` : 'for good, with no first day'
}

/** A source's answer to "when can I", in a few words. */
export function sayWhen(voice: WhenVoice): string {
  switch (voice.kind) {
    case 'from':
      return `from ${sayDays(voice)}`
    case 'healed':
    case 'not-before':
      return `not before ${sayDays(voice)}${then(voice)}`
    case 'words':
      return `no day, only words: “${voice.words}”${then(voice)}`
    case 'never':
      return 'to be kept off, with no end named'
    case 'part':
      return voice.early === null
        ? 'only in part, with no end named'
        : `only in part until ${sayDays(voice)}${then(voice)}`
    case 'duty':
      return `asked for${voice.words || voice.early === null ? ', with no end named' : ` until ${sayDays(voice)}`}`
    case 'as-told':
      return 'as your practitioner tells you'
    case 'any':
      return 'from the day itself'
    case 'long-term':
      return sayLongTerm(voice)
    case 'silent':
      return 'says nothing'
  }
}
