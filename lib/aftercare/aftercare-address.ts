import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { type AnswersOf, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import type { AddressProblem, ReadField } from '@/lib/address/read-address'
import { type Day, readDay } from '@/lib/calendar/read-day'

/** Whole numbers that each field may be, lowest and highest. */
export const aftercareLimits = { day: [0, 365], sessions: [1, 4], gap: [7, 60] } as const

/** A form sends a field for each tick; an address joins them with commas. At least one source has to stay. */
const readWithout: ReadField<readonly SourceId[]> = given => {
  const named = given.flatMap(text => text.split(',')).filter(text => text !== '')
  const known = sourceIds.filter(id => named.includes(id))
  const readable = named.every(name => sourceIds.some(id => id === name)) && known.length < sourceIds.length
  return readable
    ? { value: known }
    : { message: 'Leave out sources by their names in the list, and keep at least one of them.' }
}

const readStart: ReadField<Day> = ([text = '', ...more]) => {
  const { day, message } = readDay(text)
  if (more.length > 0) return { message: 'Give one date for session 1.' }
  return day === undefined ? { message } : { value: day }
}

/** What the reader asks of the healing days. `null` leaves a question to the defaults. */
export const aftercareAddress = defineAddress({
  path: '/aftercare',
  file: '/api/aftercare.ics',
  where: 'query',
  fields: {
    /** The day of the first session, YYYY-MM-DD; `null`: days are counted, no dates. */
    start: field<Day | null>(null, readStart),
    /** The day to look at, counted from the first session; `null`: today by the device, else day 0. */
    day: field<number | null>(
      null,
      numberField({
        limits: aftercareLimits.day,
        message: 'The day must be a whole number from 0 to 365. Day 0 is the first session.',
      }),
    ),
    sessions: field(
      1,
      numberField({ limits: aftercareLimits.sessions, message: 'Sessions must be a whole number from 1 to 4.' }),
    ),
    /** Days from one session to the next; `null`: the longest that S0 gives. */
    gap: field<number | null>(
      null,
      numberField({ limits: aftercareLimits.gap, message: 'The gap must be a whole number of days from 7 to 60.' }),
    ),
    /** Sources switched off, in the order S0–S4. */
    without: field<readonly SourceId[]>([], readWithout),
  },
  // A gap between sessions says nothing where there is one session.
  idle: ({ sessions }) => (sessions > 1 ? [] : ['gap']),
})

export type AftercareAnswers = AnswersOf<typeof aftercareAddress>
export type AftercareField = FieldOf<typeof aftercareAddress>
export type AftercareProblem = AddressProblem<AftercareField>

/** The two pages that answer an address: the whole room, and one day on one screen. */
export type AftercarePath = '/aftercare' | '/today'

/** The calendar of some answers as the server makes it. The day looked at is no part of it. */
export const aftercareFileHref = (answers: AftercareAnswers): string => aftercareAddress.file({ ...answers, day: null })
