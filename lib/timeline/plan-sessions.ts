import type { Day } from '@/lib/calendar/read-day'
import { planFromSheet } from './plan-from-sheet'
import { type TimelineAnswers, timelineDefaults } from './timeline-params'
import type { TimelinePlan } from './timeline-plan'
import { timelineSheet } from './timeline-sheet'

/** `planFromSheet` for the server, with the ledger at hand. `today` says only whether the start has gone by. */
export function planSessions(answers: Partial<TimelineAnswers> = {}, today: Day | null = null): TimelinePlan {
  return planFromSheet({ ...timelineDefaults, ...answers }, today, timelineSheet())
}
