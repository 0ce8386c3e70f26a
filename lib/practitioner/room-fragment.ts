import { emptySheet, isBlank, type PractitionerSheet } from './practitioner-sheet'
import { printAnswers, readAnswers } from './read-answers'
import { encodeSheet, readSheetFragment } from './sheet-link'
import type { AnswersByQuestion } from './sort-questions'

/** All that the pages of the room share: it goes from one to the other by fragment and never to a server. */
export type RoomState = {
  /** The quiz's answers, which choose the questions. */
  answers: AnswersByQuestion
  sheet: PractitionerSheet
  /** The place of the person being visited. */
  who: number
}

export const emptyRoom: RoomState = { answers: {}, sheet: emptySheet, who: 0 }

/**
 * The state as a fragment: "#keloid=yes&people=…&who=1"; "" where there is nothing to carry. The same state is always
 * the same text.
 */
export function roomFragment({ answers, sheet, who }: RoomState): string {
  const written = !isBlank(sheet) || sheet.weights !== undefined || sheet.people.length > 1
  const parts = [
    printAnswers(answers),
    written ? `people=${encodeSheet(sheet)}` : '',
    who > 0 ? `who=${who}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

export type RoomRead = {
  state: RoomState
  /** Whether the fragment carries anything of this room; else it is the name of a part of the page. */
  carries: boolean
  /** Whether it names people, readable or not. */
  named: boolean
  /** Whether the people named cannot be read: the link was cut, or comes from a later guide. */
  unreadable: boolean
}

/** Reads what `roomFragment` wrote, or the quiz. Never throws; a place where nobody stands becomes the first. */
export function readRoomFragment(hash: string): RoomRead {
  const answers = readAnswers(hash)
  const sheet = readSheetFragment(hash)
  const named = /[#&]people=/.test(hash)
  const who = Number(/[#&]who=([1-9])(?:&|$)/.exec(hash)?.[1] ?? 0)
  return {
    state: { answers, sheet: sheet ?? emptySheet, who: who < (sheet?.people.length ?? 1) ? who : 0 },
    carries: named || Object.keys(answers).length > 0,
    named,
    unreadable: named && sheet === null,
  }
}
