'use client'

import { startTransition, useEffect, useState } from 'react'
import { deviceDay } from '@/components/ui/device-day'
import { earlyAnswers } from '@/components/ui/early-answers'
import { handOverFile } from '@/components/ui/hand-over-file'
import { useNewest } from '@/components/ui/use-newest'
import { changeField } from '@/lib/address/change-field'
import type { Day } from '@/lib/calendar/read-day'
import {
  type TimelineAnswers,
  type TimelineField,
  type TimelineProblem,
  parseTimelineParams,
  timelineHref,
  timelineQuery,
} from '@/lib/timeline/timeline-params'
import type { TimelineSheet } from '@/lib/timeline/timeline-sheet'
import type { TimelineActions } from './timeline-ask'
import { TimelineView } from './timeline-view'

type PlannerProps = {
  answers: TimelineAnswers
  problems: readonly TimelineProblem[]
  today: Day | null
  sheet: TimelineSheet
}

/**
 * Joins questions and dates in the browser: every change answers at once and stands in the address. It reads its
 * address by itself, so that a page drawn ahead of time answers too, with or without a network.
 */
export const TimelinePlannerClient = ({ answers, problems, today, sheet }: PlannerProps) => {
  const [state, settle, newest] = useNewest({ answers, problems })
  const [day, setDay] = useState(today)

  const keep = (next: TimelineAnswers, wrong: readonly TimelineProblem[]) => {
    settle({ answers: next, problems: wrong })
    window.history.replaceState(null, '', timelineHref(next))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the address and the form once, as it finds them.
  useEffect(() => {
    // All days are drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => setDay(deviceDay()))
    const query = new URLSearchParams(window.location.search)
    const form = document.querySelector<HTMLFormElement>('[data-widget="timeline"] form')
    const early = parseTimelineParams(earlyAnswers(form, timelineQuery(answers)))
    if (timelineQuery(early.answers) !== timelineQuery(answers)) keep(early.answers, early.problems)
    else if (query.size > 0) settle(parseTimelineParams(query))
  }, [])

  /** One field anew. A bad text is told and changes nothing. */
  const change = (field: TimelineField, text: string) => {
    const next = changeField(newest.current, field, text, parseTimelineParams, timelineQuery)
    keep(next.answers, next.problems)
  }
  const actions: TimelineActions = {
    onAnswer: change,
    onForm: form => {
      const next = parseTimelineParams(
        new URLSearchParams([...new FormData(form)].map(([name, text]) => [name, String(text)])),
      )
      keep(next.answers, next.problems)
    },
    onCalendar: () => {
      void Promise.all([import('@/lib/calendar/write-calendar'), import('@/lib/timeline/timeline-calendar')]).then(
        ([{ writeCalendar }, { timelineCalendar }]) => {
          const stamp = `${new Date().toISOString().slice(0, 19)}Z`
          const site = window.location.origin + timelineHref(state.answers)
          const file = timelineCalendar(state.answers, sheet, site, stamp)
          if (file) handOverFile(writeCalendar(file), file.fileName, 'text/calendar;charset=utf-8')
        },
      )
    },
  }
  return <TimelineView {...state} sheet={sheet} today={day} actions={actions} />
}
