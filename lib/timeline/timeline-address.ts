import { type AnswersOf, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { readDayField } from '@/lib/address/day-field'
import { field } from '@/lib/address/field'
import { readSessionsField } from '@/lib/address/number-field'
import type { AddressProblem } from '@/lib/address/read-address'
import type { Day } from '@/lib/calendar/read-day'

/** What the reader asks of the timeline. With a start the sessions are counted on from it, else back from the event. */
export const timelineAddress = defineAddress({
  path: '/timeline',
  file: '/api/timeline.ics',
  where: 'query',
  fields: {
    /** The day of session 1; `null` counts days without dates. */
    start: field<Day | null>(null, readDayField),
    /** The day on which the result should stand. */
    event: field<Day | null>(null, readDayField),
    /** Three sessions lie within every range that a source gives (digest, C11). */
    sessions: field(3, readSessionsField),
  },
})

export type TimelineAnswers = AnswersOf<typeof timelineAddress>
export type TimelineField = FieldOf<typeof timelineAddress>
export type TimelineProblem = AddressProblem<TimelineField>
