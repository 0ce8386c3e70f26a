import type { coolingOffDays } from '@/content/deciding/taking-time'
import { type AnswersOf, defineAddress } from '@/lib/address/define-address'
import { readDayField } from '@/lib/address/day-field'
import { field } from '@/lib/address/field'
import { oneOf, readOnce } from '@/lib/address/read-address'
import type { Day } from '@/lib/calendar/read-day'

const kinds = ['waiting', 'trial'] as const
/** How long to wait, by name; its days stand in the table. */
export const waits = ['week', 'fortnight', 'month'] as const satisfies readonly (keyof typeof coolingOffDays)[]
export type PathCalendarKind = (typeof kinds)[number]

/** The calendar of the page: a day to decide, or thirty days with a shaved head. It holds a day and nothing about anyone. */
export const pathCalendarAddress = defineAddress({
  path: '/path',
  file: '/api/path.ics',
  where: 'query',
  fields: {
    kind: field<PathCalendarKind>('waiting', readOnce(oneOf(kinds), 'There are two calendars: waiting and trial.')),
    start: field<Day | null>(null, readDayField),
    wait: field<(typeof waits)[number]>(
      'fortnight',
      readOnce(oneOf(waits), 'You can wait a week, a fortnight or a month. Pick one of these.'),
    ),
  },
})
export type PathCalendarAnswers = AnswersOf<typeof pathCalendarAddress>
