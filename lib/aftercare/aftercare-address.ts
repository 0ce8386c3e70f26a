import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { type AnswersOf, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { readDayField } from '@/lib/address/day-field'
import { field } from '@/lib/address/field'
import { notWhole, numberField, readSessionsField } from '@/lib/address/number-field'
import { type AddressProblem, type ReadField, someOf } from '@/lib/address/read-address'
import type { Day } from '@/lib/calendar/read-day'
import { addressWords } from './aftercare-link-words'

/** Whole numbers that each field may be, lowest and highest. */
export const aftercareLimits = { day: [0, 365], gap: [7, 60] } as const

const readSources = someOf(sourceIds, addressWords.sources)

/** At least one source has to stay. */
const readWithout: ReadField<readonly SourceId[]> = given => {
  const read = readSources(given)
  return read.value.length < sourceIds.length ? read : { message: addressWords.sources }
}

/** What the reader asks of the healing days. `null` leaves a question to the defaults. */
export const aftercareAddress = defineAddress({
  path: '/aftercare',
  file: '/api/aftercare.ics',
  where: 'query',
  fields: {
    /** The day of the first session, YYYY-MM-DD; `null`: days are counted, no dates. */
    start: field<Day | null>(null, readDayField),
    /** The day to look at, counted from the first session; `null`: today by the device, else day 0. */
    day: field<number | null>(
      null,
      numberField({
        limits: aftercareLimits.day,
        message: `${notWhole('The day', aftercareLimits.day)} ${addressWords.firstDay}`,
      }),
    ),
    sessions: field(1, readSessionsField),
    /** Days from one session to the next; `null`: the longest that S0 gives. */
    gap: field<number | null>(
      null,
      numberField({ limits: aftercareLimits.gap, message: notWhole('The gap', aftercareLimits.gap, 'of days') }),
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
