import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { numberField } from '@/lib/address/number-field'
import {
  type AddressInput,
  type AddressProblem,
  isQuery,
  type ReadField,
  readAddress,
} from '@/lib/address/read-address'
import { type Day, readDay } from '@/lib/calendar/read-day'

/** What the reader asks. `null` leaves a question to the defaults. */
export type AftercareAnswers = {
  /** The day of the first session, YYYY-MM-DD; `null`: days are counted, no dates. */
  start: Day | null
  /** The day to look at, counted from the first session; `null`: today by the device, else day 0. */
  day: number | null
  /** 1–4. */
  sessions: number
  /** Days from one session to the next; `null`: the longest that S0 gives. */
  gap: number | null
  /** Sources switched off, in the order S0–S4. */
  without: readonly SourceId[]
}

export const aftercareDefaults: AftercareAnswers = { start: null, day: null, sessions: 1, gap: null, without: [] }

export type AftercareField = keyof AftercareAnswers
export type AftercareProblem = AddressProblem<AftercareField>

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

const fields: { [Field in AftercareField]: ReadField<AftercareAnswers[Field]> } = {
  start: readStart,
  day: numberField({
    limits: aftercareLimits.day,
    message: 'The day must be a whole number from 0 to 365. Day 0 is the first session.',
  }),
  sessions: numberField({
    limits: aftercareLimits.sessions,
    message: 'Sessions must be a whole number from 1 to 4.',
  }),
  gap: numberField({
    limits: aftercareLimits.gap,
    message: 'The gap must be a whole number of days from 7 to 60.',
  }),
  without: readWithout,
}

/** Reads an address: unknown parameters are dropped, bad ones answered by field, the others kept. Never throws. */
export function parseAftercareParams(input: AddressInput): { answers: AftercareAnswers; problems: AftercareProblem[] } {
  return readAddress(input, aftercareDefaults, fields)
}

/** The query of some answers, sorted, defaults left out: "day=3&start=2027-01-04&without=S2,S4", or "". */
export function aftercareQuery({ start, day, sessions, gap, without }: AftercareAnswers): string {
  const pairs: [string, string | number | null][] = [
    ['day', day],
    // A gap between sessions says nothing where there is one session.
    ['gap', sessions > 1 ? gap : null],
    ['sessions', sessions === aftercareDefaults.sessions ? null : sessions],
    ['start', start],
    ['without', without.length > 0 ? without.join(',') : null],
  ]
  return pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&')
}

/** The two pages that answer an address: the whole room, and one day on one screen. */
export type AftercarePath = '/aftercare' | '/today'

/** The one address of some answers: "/aftercare?start=2027-01-04". Other rooms link through this and never by hand. */
export function aftercareHref(answers: Partial<AftercareAnswers> = {}, path: AftercarePath = '/aftercare'): string {
  const query = aftercareQuery({ ...aftercareDefaults, ...answers })
  return query ? `${path}?${query}` : path
}

/** The calendar file of some answers, for readers without JavaScript. The day looked at is no part of it. */
export function calendarHref(answers: AftercareAnswers): string {
  return `/api/aftercare.ics?${aftercareQuery({ ...answers, day: null })}`
}

/** Whether an address says just what its answers say: sorted, nothing unknown, no default. */
export function isCanonicalAftercare(input: AddressInput): boolean {
  return isQuery(input, aftercareQuery(parseAftercareParams(input).answers))
}
