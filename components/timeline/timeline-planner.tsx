import type { ReactNode } from 'react'
import type { Day } from '@/lib/calendar/read-day'
import { type TimelineAnswers, type TimelineProblem, timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineTable } from '@/lib/timeline/timeline-table'
import { TimelinePlannerClient } from './timeline-planner.client'

export type TimelinePlannerProps = {
  answers?: TimelineAnswers
  problems?: readonly TimelineProblem[]
  today?: Day | null
}

/** The live tool. The server joins the table with the ledger and hands over the result, so the ledger stays here. */
export const TimelinePlanner = ({
  answers = timelineAddress.defaults,
  problems = [],
  today = null,
  heads,
}: TimelinePlannerProps & { heads?: ReactNode }) => (
  <TimelinePlannerClient answers={answers} problems={problems} today={today} table={timelineTable()} heads={heads} />
)
