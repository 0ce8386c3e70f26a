'use client'

import type { ReactNode } from 'react'
import { earlyIn } from '@/components/ui/early-answers'
import { useAddress } from '@/components/ui/use-address'
import { useTaken } from '@/components/ui/use-taken'
import { useToday } from '@/components/ui/use-today'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import type { Day } from '@/lib/calendar/read-day'
import { type TimelineAnswers, type TimelineProblem, timelineAddress } from '@/lib/timeline/timeline-address'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { answered, type TimelineActions } from './timeline-ask'
import { TimelineView } from './timeline-view'

type PlannerProps = {
  answers: TimelineAnswers
  problems: readonly TimelineProblem[]
  /** The server's day; the device's own takes its place as soon as the script runs. */
  today: Day | null
  table: TimelineTable
  /** Drawn by the server. */
  heads?: ReactNode
}

const early = earlyIn('timeline')

/** Joins questions and dates in the browser: every change answers at once and stands in the address. */
export const TimelinePlannerClient = ({ answers, problems, today, table, heads }: PlannerProps) => {
  const { asked, change } = useAddress(timelineAddress, { answers, problems }, { early })
  const day = useToday()
  // A day to be ready by brings no sessions into the calendar.
  const sessions = asked.answers.start ? asked.answers.sessions : 0
  const calendar = useTaken(sessions, async taken => {
    const [{ writeCalendar }, { timelineCalendar }] = await Promise.all([
      import('@/lib/calendar/write-calendar'),
      import('@/lib/timeline/timeline-calendar'),
    ])
    const stamp = calendarStamp(new Date())
    const site = window.location.origin + timelineAddress.href(asked.answers)
    const file = timelineCalendar(asked.answers, table, site, stamp, taken)
    return file && { content: writeCalendar(file), name: file.fileName, type: 'text/calendar;charset=utf-8' }
  })
  const actions: TimelineActions = { onAnswer: change, calendar }
  const ask = { ...asked, table, today: day ?? today, actions }
  return (
    <>
      <TimelineView {...ask} heads={heads} />
      <output className="hush">{answered(ask).said.headline}</output>
    </>
  )
}
