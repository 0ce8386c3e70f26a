import { cleanText } from './clean-text'
import {
  type CheckAnswer,
  emptyPerson,
  type PersonSheet,
  type PractitionerSheet,
  sheetLimits,
} from './practitioner-sheet'

const letterOf = (index: number) => String.fromCharCode(65 + index)

const changePerson = (sheet: PractitionerSheet, index: number, change: (person: PersonSheet) => PersonSheet) => ({
  ...sheet,
  people: sheet.people.map((person, at) => (at === index ? change(person) : person)),
})

/** Writes down what was found of one check; `null` takes it back. An index that is not there changes nothing. */
export const setAnswer = (sheet: PractitionerSheet, index: number, check: string, answer: CheckAnswer | null) =>
  changePerson(sheet, index, person => {
    const { [check]: _before, ...rest } = person.answers
    return { ...person, answers: answer ? { ...rest, [check]: answer } : rest }
  })

/** Sets a person's name or notes, cut to their limit. */
export const setText = (sheet: PractitionerSheet, index: number, field: 'name' | 'notes', text: string) =>
  changePerson(sheet, index, person => ({ ...person, [field]: cleanText(text, sheetLimits[field]) }))

/** Adds a person; at the limit the sheet stays as it is. */
export const addPerson = (sheet: PractitionerSheet): PractitionerSheet =>
  sheet.people.length < sheetLimits.people ? { ...sheet, people: [...sheet.people, emptyPerson] } : sheet

/** Takes a person away; the last one is emptied instead. */
export function removePerson(sheet: PractitionerSheet, index: number): PractitionerSheet {
  const people = sheet.people.filter((_, at) => at !== index)
  return { ...sheet, people: people.length > 0 ? people : [emptyPerson] }
}

export type PersonPlace = {
  /** "A" to "D": a person has no other identity than the place on the sheet. */
  letter: string
  at: number
  name: string
}

/** The people of a sheet in order, each with a letter and what to call them. */
export const placesOf = (sheet: PractitionerSheet): readonly PersonPlace[] =>
  sheet.people.map((_, at) => ({ letter: letterOf(at), at, name: nameOf(sheet, at) }))

/** What to call a person: the name, or a letter by place ("Person B"). */
export const nameOf = ({ people }: PractitionerSheet, index: number): string =>
  people[index]?.name.trim() || `Person ${letterOf(index)}`
