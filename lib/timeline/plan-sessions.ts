import type { Day } from '@/lib/calendar/read-day'
import { planFromTable } from './plan-from-table'
import { type TimelineAnswers, timelineAddress } from './timeline-address'
import type { TimelinePlan } from './timeline-plan'
import { timelineTable } from './timeline-table'

/** `planFromTable` for the server, with the ledger at hand. `today` says only whether the start has gone by. */
export function planSessions(answers: Partial<TimelineAnswers> = {}, today: Day | null = null): TimelinePlan {
  return planFromTable({ ...timelineAddress.defaults, ...answers }, today, timelineTable())
}
