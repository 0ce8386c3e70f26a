import { type AnswersOf, type Asked, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { documentField } from '@/lib/address/document-field'
import { type AddressField, field } from '@/lib/address/field'
import { oneOf, readOnce } from '@/lib/address/read-address'
import { type QuizName, quizNames } from '@/lib/candidacy/quiz-address'
import { renewHanded } from '@/lib/candidacy/former-quiz-address'
import { practitionerProblems } from './practitioner-words'
import type { AnswersByQuestion } from './sort-questions'
import { isBlank, noVisits, readVisits, type Visits } from './visits'

type Picked = AnswersByQuestion[string]

/** One question of the quiz. Which answers it has only the quiz knows: nothing here asks for one that is none. */
const pickedField = field<Picked>(
  undefined,
  readOnce(text => (/^[a-z\d,-]{1,200}$/i.test(text) ? text.split(',') : undefined), practitionerProblems.quizAnswer),
  picked => [picked ?? []].flat().join(','),
)

type State = {
  /** The quiz's answers, which choose the questions. */
  answers: AnswersByQuestion
  visits: Visits
  /** The place of the person being visited. */
  who: number
  /** A part of the room that a link leads to. */
  see: 'compare' | null
}
type Flat = Record<QuizName, Picked> & { people: Visits } & Pick<State, 'who' | 'see'>

const today = defineAddress<Flat, State>({
  path: '/practitioner',
  where: 'fragment',
  fields: {
    ...(Object.fromEntries(quizNames.map(name => [name, pickedField])) as Record<QuizName, AddressField<Picked>>),
    people: documentField({
      first: noVisits,
      read: readVisits,
      isBlank: visits => isBlank(visits) && visits.weights === undefined && visits.people.length === 1,
      message: practitionerProblems.people,
      // Four people with full notes come to less.
      longest: 40_000,
    }),
    who: field(
      0,
      readOnce(text => (/^[0-3]$/.test(text) ? Number(text) : undefined), practitionerProblems.person),
    ),
    see: field<State['see']>(null, readOnce(oneOf(['compare'] as const), practitionerProblems.part)),
  },
  shape: {
    gather: ({ people, who, see, ...answers }) => ({ answers, visits: people, who, see }),
    // Cleaned, so that the same visits are the same text.
    spread: ({ answers, visits, who, see }) => ({ ...answers, people: readVisits(visits) ?? visits, who, see }) as Flat,
  },
  idle: ({ visits, who }) => (who < visits.people.length ? [] : ['who']),
})

/**
 * All that the pages of the room share. It is about the reader and about others, so no server sees it. Links and plans
 * of a former quiz still hold its answers.
 */
export const practitionerAddress: typeof today = {
  ...today,
  parse: input => today.parse(renewHanded(input)),
}

export type PractitionerState = AnswersOf<typeof practitionerAddress>
export type PractitionerAsked = Asked<PractitionerState, FieldOf<typeof practitionerAddress>>

const peopleIn = (state: PractitionerState) => practitionerAddress.text(state, 'people')

/**
 * What a link comes to where something may stand already: its people take the place of nobody alone, and its quiz that
 * of the quiz here. `leftOut`: it brought other people than those written here, and nothing of it was taken.
 */
export function followLink({ answers: theirs, problems }: PractitionerAsked, { answers: mine }: PractitionerAsked) {
  const people = peopleIn(theirs)
  const isTaken = people !== '' && isBlank(mine.visits)
  const leftOut = people !== '' && !isTaken && people !== peopleIn(mine)
  const brings = !leftOut && Object.values(theirs.answers).some(picked => picked !== undefined)
  const { visits, who } = isTaken ? theirs : mine
  const asked: PractitionerAsked = {
    answers: {
      answers: brings ? theirs.answers : mine.answers,
      visits,
      who: who < visits.people.length ? who : 0,
      see: null,
    },
    problems,
  }
  return { asked, leftOut }
}
