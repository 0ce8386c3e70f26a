'use client'

import { type ReactNode, useRef } from 'react'
import { earlyIn } from '@/components/ui/early-answers'
import { useAddress } from '@/components/ui/use-address'
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
  /** How many sessions a file taken from this page had, so that the next one can cancel what is gone. */
  const taken = useRef(0)
  const actions: TimelineActions = {
    onAnswer: change,
    onCalendar: async () => {
      const [{ writeCalendar }, { timelineCalendar }] = await Promise.all([
        import('@/lib/calendar/write-calendar'),
        import('@/lib/timeline/timeline-calendar'),
      ])
      const stamp = calendarStamp(new Date())
      const site = window.location.origin + timelineAddress.href(asked.answers)
      const file = timelineCalendar(asked.answers, table, site, stamp, taken.current)
      if (asked.answers.start) taken.current = Math.max(taken.current, asked.answers.sessions)
      return file && { content: writeCalendar(file), name: file.fileName, type: 'text/calendar;charset=utf-8' }
    },
  }
  const ask = { ...asked, table, today: day ?? today, actions }
  return (
    <>
      <TimelineView {...ask} heads={heads} />
      <output className="hush">{answered(ask).said.headline}</output>
    </>
  )
}
