import { type AnswersOf, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import type { AddressProblem, ReadField } from '@/lib/address/read-address'
import { type Day, readDay } from '@/lib/calendar/read-day'

export const sessionLimits = [1, 4] as const

const readDate: ReadField<Day | null> = ([text = '', ...more]) => {
  if (more.length > 0) return { message: 'The link gives this twice. Give it once.' }
  const { day, message } = readDay(text)
  return day === undefined ? { message } : { value: day }
}

/** What the reader asks of the timeline. With a start the sessions are counted on from it, else back from the event. */
export const timelineAddress = defineAddress({
  path: '/timeline',
  file: '/api/timeline.ics',
  where: 'query',
  fields: {
    /** The day of session 1; `null` counts days without dates. */
    start: field<Day | null>(null, readDate),
    /** The day on which the result should stand. */
    event: field<Day | null>(null, readDate),
    /** Three sessions lie within every range that a source gives (digest, C11). */
    sessions: field(3, numberField({ limits: sessionLimits, message: 'Sessions must be a whole number from 1 to 4.' })),
  },
})

export type TimelineAnswers = AnswersOf<typeof timelineAddress>
export type TimelineField = FieldOf<typeof timelineAddress>
export type TimelineProblem = AddressProblem<TimelineField>
