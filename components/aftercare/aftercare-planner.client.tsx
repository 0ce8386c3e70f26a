'use client'

import { useEffect, useState } from 'react'
import { deviceDay } from '@/components/ui/device-day'
import { handOverFile } from '@/components/ui/hand-over-file'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import {
  type AftercareAnswers, type AftercareField, type AftercareProblem, aftercareHref, aftercareQuery, calendarHref,
  parseAftercareParams,
} from '@/lib/aftercare/aftercare-params'
import { askedOf } from '@/lib/aftercare/asked-of'
import type { AftercareSheet } from '@/lib/aftercare/aftercare-sheet'
import { ownFragment, readOwnFragment } from '@/lib/aftercare/own-fragment'
import { noInstructions, setOwnLine, toggleDone } from '@/lib/aftercare/own-instructions'
import type { AftercareActions } from './aftercare-ask'
import { AftercareView } from './aftercare-view'

type PlannerProps = { answers: AftercareAnswers; problems: readonly AftercareProblem[]; sheet: AftercareSheet }

/** Joins the questions and the days in the browser. Own lines stay in memory; the address holds the answers alone. */
export const AftercarePlannerClient = ({ answers, problems, sheet }: PlannerProps) => {
  const [state, setState] = useState({ answers, problems })
  const [own, setOwn] = useState(noInstructions)
  const [today, setToday] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    setToday(deviceDay())
    const shared = readOwnFragment(window.location.hash)
    if (shared) {
      setOwn(shared)
      setSaid('This link brought lines from a practitioner. They are marked.')
    }
  }, [])

  /** One field anew. A bad text is told and changes nothing. */
  const change = (field: AftercareField, text: string) => {
    const address = new URLSearchParams(aftercareQuery(state.answers))
    address.set(field, text)
    const next = parseAftercareParams(address)
    const left = state.problems.filter(problem => problem.field !== field)
    const kept = next.problems.length > 0 ? state.answers : next.answers
    setState({ answers: kept, problems: [...left, ...next.problems] })
    window.history.replaceState(null, '', aftercareHref(kept))
  }
  const actions: AftercareActions = {
    onAnswer: change,
    onField: (field, input) => {
      // The browser hands out no text for a date that cannot be, so the field itself is asked.
      if (input.validity.badInput) change(field, 'bad')
      else if (input.value !== String(state.answers[field] ?? '')) change(field, input.value)
    },
    onSource: (source, off) => {
      const without = state.answers.without.filter(id => id !== source)
      change('without', (off ? [...without, source] : without).join(','))
    },
    onOwn: (activity, line) => setOwn(setOwnLine(own, activity, line)),
    onTick: (day, activity) => setOwn(toggleDone(own, day, activity)),
    onCalendar: () => {
      const { start } = state.answers
      if (!start) return
      const link = window.location.origin + aftercareHref({ ...state.answers, day: null })
      const stamp = `${new Date().toISOString().slice(0, 19)}Z`
      const file = aftercareCalendar(start, askedOf(state.answers, sheet, own.lines), sheet, link, stamp)
      // The writer is fetched only by those who want the file.
      import('@/lib/calendar/write-calendar')
        .then(({ writeCalendar }) => handOverFile(writeCalendar(file), `aftercare-${start}.ics`, 'text/calendar;charset=utf-8'))
        .catch(() => window.location.assign(calendarHref(state.answers)))
    },
    onShare: () => {
      const link = window.location.origin + aftercareHref(state.answers) + ownFragment(own)
      navigator.clipboard.writeText(link)
        .then(() => setSaid('The link is copied.'), () => setSaid(`Copy this link: ${link}`))
    },
  }
  return (
    <>
      <AftercareView {...state} sheet={sheet} own={own} today={today} live={today !== null} actions={actions} />
      <output className="block pt-4 font-semibold empty:hidden">{said}</output>
    </>
  )
}
