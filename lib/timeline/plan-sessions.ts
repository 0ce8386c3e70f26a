import type { Day } from '@/lib/calendar/read-day'
import { planFromSheet } from './plan-from-sheet'
import { type TimelineAnswers, timelineAddress } from './timeline-address'
import type { TimelinePlan } from './timeline-plan'
import { timelineSheet } from './timeline-sheet'

/** `planFromSheet` for the server, with the ledger at hand. `today` says only whether the start has gone by. */
export function planSessions(answers: Partial<TimelineAnswers> = {}, today: Day | null = null): TimelinePlan {
  return planFromSheet({ ...timelineAddress.defaults, ...answers }, today, timelineSheet())
}
