import { cleanText } from '@/lib/format/clean-text'
import { type CheckAnswer, emptyPerson, type PersonVisit, type Visits, visitsLimits } from './visits'

const letterOf = (index: number) => String.fromCharCode(65 + index)

const changePerson = (visits: Visits, index: number, change: (person: PersonVisit) => PersonVisit) => ({
  ...visits,
  people: visits.people.map((person, at) => (at === index ? change(person) : person)),
})

/** Writes down what was found of one check; `null` takes it back. An index that is not there changes nothing. */
export const setAnswer = (visits: Visits, index: number, check: string, answer: CheckAnswer | null) =>
  changePerson(visits, index, person => {
    const { [check]: _before, ...rest } = person.answers
    return { ...person, answers: answer ? { ...rest, [check]: answer } : rest }
  })

/** Sets a person's name or notes, cut to their limit. */
export const setText = (visits: Visits, index: number, field: 'name' | 'notes', text: string) =>
  changePerson(visits, index, person => ({ ...person, [field]: cleanText(text, visitsLimits[field]) }))

/** Adds a person; at the limit the visits stay as they are. */
export const addPerson = (visits: Visits): Visits =>
  visits.people.length < visitsLimits.people ? { ...visits, people: [...visits.people, emptyPerson] } : visits

/** Takes a person away; the last one is emptied instead. */
export function removePerson(visits: Visits, index: number): Visits {
  const people = visits.people.filter((_, at) => at !== index)
  return { ...visits, people: people.length > 0 ? people : [emptyPerson] }
}

export type PersonPlace = {
  /** "A" to "D": a person has no other identity than the place among the visits. */
  letter: string
  at: number
  name: string
}

/** The people of visits in order, each with a letter and what to call them. */
export const placesOf = (visits: Visits): readonly PersonPlace[] =>
  visits.people.map((_, at) => ({ letter: letterOf(at), at, name: nameOf(visits, at) }))

/** What to call a person: the name, or a letter by place ("Person B"). */
export const nameOf = ({ people }: Visits, index: number): string =>
  people[index]?.name.trim() || `Person ${letterOf(index)}`
