import { numberField } from '@/lib/address/number-field'
import {
  type AddressInput,
  type AddressProblem,
  isQuery,
  type ReadField,
  readAddress,
} from '@/lib/address/read-address'
import { type Day, readDay } from '@/lib/calendar/read-day'

/** What the reader asks. With a start the sessions are counted on from it, else back from the event. */
export type TimelineAnswers = {
  /** The day of session 1; `null` counts days without dates. */
  start: Day | null
  /** The day on which the result should stand. */
  event: Day | null
  /** 1–4. */
  sessions: number
}
export type TimelineField = keyof TimelineAnswers
export type TimelineProblem = AddressProblem<TimelineField>

/** Three sessions lie within every range that a source gives (digest, C11). */
export const timelineDefaults: TimelineAnswers = { start: null, event: null, sessions: 3 }
export const sessionLimits = [1, 4] as const

const readDate: ReadField<Day | null> = ([text = '', ...more]) => {
  if (more.length > 0) return { message: 'The link gives this twice. Give it once.' }
  const { day, message } = readDay(text)
  return day === undefined ? { message } : { value: day }
}

const fields: { [Field in TimelineField]: ReadField<TimelineAnswers[Field]> } = {
  start: readDate,
  event: readDate,
  sessions: numberField({
    limits: sessionLimits,
    message: `Sessions must be a whole number from ${sessionLimits[0]} to ${sessionLimits[1]}.`,
  }),
}
const fieldNames = Object.keys(fields) as TimelineField[]

/** Reads an address: unknown parameters are dropped, bad ones answered by field, the others kept. Never throws. */
export function parseTimelineParams(input: AddressInput): { answers: TimelineAnswers; problems: TimelineProblem[] } {
  return readAddress(input, timelineDefaults, fields)
}

/** The query of some answers, sorted, defaults left out: "sessions=2&start=2027-01-04", or "" for the defaults. */
export function timelineQuery(answers: TimelineAnswers): string {
  return fieldNames
    .filter(field => answers[field] !== timelineDefaults[field])
    .sort()
    .map(field => `${field}=${answers[field]}`)
    .join('&')
}

/** The one address of some answers: "/timeline?start=2027-01-04". Other rooms link through this and never by hand. */
export function timelineHref(answers: Partial<TimelineAnswers> = {}): string {
  const query = timelineQuery({ ...timelineDefaults, ...answers })
  return query ? `/timeline?${query}` : '/timeline'
}

/** The calendar file of some answers, for readers without JavaScript. */
export function timelineFileHref(answers: TimelineAnswers): string {
  return `/api/timeline.ics?${timelineQuery(answers)}`
}

/** Whether an address says just what its answers say: sorted, nothing unknown, no default. */
export function isCanonicalTimeline(input: AddressInput): boolean {
  return isQuery(input, timelineQuery(parseTimelineParams(input).answers))
}
