import { mendedPairsOf } from '@/lib/address/read-address'
import { printAnswers, readAnswers } from './read-answers'
import type { AnswersByQuestion } from './sort-questions'
import { isBlank, noVisits, type Visits } from './visits'
import { encodeVisits, readVisitsFragment } from './visits-link'

/** All that the pages of the room share: it goes from one to the other by fragment and never to a server. */
export type PractitionerState = {
  /** The quiz's answers, which choose the questions. */
  answers: AnswersByQuestion
  visits: Visits
  /** The place of the person being visited. */
  who: number
}

export const nothingFound: PractitionerState = { answers: {}, visits: noVisits, who: 0 }

/**
 * The state as a fragment: "#keloid=yes&people=…&who=1"; "" where there is nothing to carry. The same state is always
 * the same text.
 */
export function practitionerFragment({ answers, visits, who }: PractitionerState): string {
  const written = !isBlank(visits) || visits.weights !== undefined || visits.people.length > 1
  const parts = [
    printAnswers(answers),
    written ? `people=${encodeVisits(visits)}` : '',
    who > 0 ? `who=${who}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

export type PractitionerRead = {
  state: PractitionerState
  /** Whether the fragment carries anything of this room; else it is the name of a part of the page. */
  carries: boolean
  /** Whether it names people, readable or not. */
  named: boolean
  /** Whether the people named cannot be read: the link was cut, or comes from a later guide. */
  unreadable: boolean
}

/** Reads what `practitionerFragment` wrote, or the quiz. Never throws; a place where nobody stands becomes the first. */
export function readPractitionerFragment(fragment: string): PractitionerRead {
  // Signs that were escaped on the way are read as what they were.
  const hash = `#${mendedPairsOf(fragment)
    .map(pair => pair.join('='))
    .join('&')}`
  const answers = readAnswers(hash)
  const visits = readVisitsFragment(hash)
  const named = /[#&]people=/.test(hash)
  const who = Number(/[#&]who=([1-9])(?:&|$)/.exec(hash)?.[1] ?? 0)
  return {
    state: { answers, visits: visits ?? noVisits, who: who < (visits?.people.length ?? 1) ? who : 0 },
    carries: named || Object.keys(answers).length > 0,
    named,
    unreadable: named && visits === null,
  }
}
