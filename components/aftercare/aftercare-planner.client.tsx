'use client'

import { startTransition, useEffect, useState } from 'react'
import { deviceDay } from '@/components/ui/device-day'
import { earlyAnswers } from '@/components/ui/early-answers'
import { handOverFile } from '@/components/ui/hand-over-file'
import { useNewest } from '@/components/ui/use-newest'
import { changeField } from '@/lib/address/change-field'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import {
  type AftercareAnswers,
  type AftercareField,
  type AftercarePath,
  type AftercareProblem,
  aftercareHref,
  aftercareQuery,
  calendarHref,
  parseAftercareParams,
} from '@/lib/aftercare/aftercare-params'
import { askedOf } from '@/lib/aftercare/asked-of'
import type { AftercareSheet } from '@/lib/aftercare/aftercare-sheet'
import { ownFragment, readOwnFragment, withoutTicks } from '@/lib/aftercare/own-fragment'
import { noInstructions, setOwnLine, toggleDone } from '@/lib/aftercare/own-instructions'
import type { AftercareActions } from './aftercare-ask'
import { AftercareView } from './aftercare-view'

type PlannerProps = {
  answers: AftercareAnswers
  problems: readonly AftercareProblem[]
  path: AftercarePath
  /** The server’s day; the device’s own takes its place as soon as the script runs. */
  today: string | null
  sheet: AftercareSheet
}

/**
 * Joins the questions and the days in the browser. Own lines stay in memory; the address holds the answers alone. It
 * reads its address by itself, so that a page drawn ahead of time answers too, with or without a network.
 */
export const AftercarePlannerClient = ({ answers, problems, path, today, sheet }: PlannerProps) => {
  const [state, settle, newest] = useNewest({ answers, problems })
  const [own, setOwn, newestOwn] = useNewest(noInstructions)
  const [day, setDay] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const keep = (next: AftercareAnswers, wrong: readonly AftercareProblem[]) => {
    settle({ answers: next, problems: wrong })
    window.history.replaceState(null, '', aftercareHref(next, path))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the address and the form once, as it finds them.
  useEffect(() => {
    // All days are drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => setDay(deviceDay()))
    const query = new URLSearchParams(window.location.search)
    const form = document.querySelector<HTMLFormElement>('[data-widget="aftercare"] form')
    const early = parseAftercareParams(earlyAnswers(form, aftercareQuery(answers)))
    if (aftercareQuery(early.answers) !== aftercareQuery(answers)) keep(early.answers, early.problems)
    else if (query.size > 0) settle(parseAftercareParams(query))
    const shared = readOwnFragment(window.location.hash)
    if (shared) {
      setOwn(shared)
      if (Object.keys(shared.lines).length > 0) setSaid('This link brought lines from a practitioner. They are marked.')
    }
  }, [])

  /** One field anew. A bad text is told and changes nothing. */
  const change = (field: AftercareField, text: string) => {
    const next = changeField(newest.current, field, text, parseAftercareParams, aftercareQuery)
    keep(next.answers, next.problems)
  }
  const actions: AftercareActions = {
    onAnswer: change,
    onOwn: (activity, line) => setOwn(setOwnLine(newestOwn.current, activity, line)),
    onTick: (day, activity) => setOwn(toggleDone(newestOwn.current, day, activity)),
    onCalendar: () => {
      const { start } = state.answers
      if (!start) return
      const link = window.location.origin + aftercareHref({ ...state.answers, day: null })
      const stamp = `${new Date().toISOString().slice(0, 19)}Z`
      const file = aftercareCalendar(start, askedOf(state.answers, sheet, own.lines), sheet, link, stamp)
      // The writer is fetched only by those who want the file.
      import('@/lib/calendar/write-calendar')
        .then(({ writeCalendar }) =>
          handOverFile(writeCalendar(file), `aftercare-${start}.ics`, 'text/calendar;charset=utf-8'),
        )
        .catch(() => window.location.assign(calendarHref(state.answers)))
    },
    onShare: () => {
      const link = window.location.origin + aftercareHref(state.answers, path) + ownFragment(withoutTicks(own))
      navigator.clipboard.writeText(link).then(
        () => setSaid('The link is copied.'),
        () => setSaid(`Copy this link: ${link}`),
      )
    },
  }
  return (
    <>
      <AftercareView
        {...state}
        sheet={sheet}
        own={own}
        path={path}
        today={day ?? today}
        live={day !== null}
        actions={actions}
      />
      <output className="block pt-4 font-semibold empty:hidden">{said}</output>
    </>
  )
}
