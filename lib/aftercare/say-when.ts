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

/** A source's answer to "when can I", in a few words. */
export function sayWhen(voice: WhenVoice): string {
  switch (voice.kind) {
    case 'from':
      return `from ${sayDays(voice)}`
    case 'not-before':
      return `not before ${sayDays(voice)}, then it says nothing`
    case 'words':
      return `no day, only words: “${voice.words}”`
    case 'never':
      return 'not at all, with no end named'
    case 'part':
      return voice.early === null ? 'a little at most, for good' : `a little at most until ${sayDays(voice)}`
    case 'duty':
      return `asked for${voice.words || voice.early === null ? ', with no end named' : ` until ${sayDays(voice)}`}`
    case 'as-told':
      return 'as your practitioner tells you'
    case 'any':
      return 'from the day itself'
    case 'long-term':
      return 'for good, with no first day'
    case 'silent':
      return 'says nothing'
  }
}
