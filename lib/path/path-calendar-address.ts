import { coolingOffDays } from '@/content/deciding/path-ids'
import { type AnswersOf, defineAddress } from '@/lib/address/define-address'
import { readDayField } from '@/lib/address/day-field'
import { field } from '@/lib/address/field'
import { oneOf, readOnce } from '@/lib/address/read-address'
import { moveDay } from '@/lib/calendar/move-day'
import { type Day, readDay } from '@/lib/calendar/read-day'

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

/** The day to decide: so many days after the one that is counted from. `null` without one, and after the last year. */
export const dayToDecide = ({ start, wait }: Pick<PathCalendarAnswers, 'start' | 'wait'>): Day | null =>
  start === null ? null : (readDay(moveDay(start, { days: coolingOffDays[wait] })).day ?? null)
