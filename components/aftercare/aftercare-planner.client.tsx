'use client'

import { type ReactNode, useState } from 'react'
import { earlyIn } from '@/components/ui/early-answers'
import { useAddress } from '@/components/ui/use-address'
import { useTaken } from '@/components/ui/use-taken'
import { useToday } from '@/components/ui/use-today'
import {
  type AftercareAnswers,
  type AftercarePath,
  type AftercareProblem,
  aftercareAddress,
} from '@/lib/aftercare/aftercare-address'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import type { AftercareTable } from '@/lib/aftercare/aftercare-table'
import { askedOf } from '@/lib/aftercare/asked-of'
import { toldAddress } from '@/lib/aftercare/told-address'
import { mergeTold, type ToldInstructions, setToldLine, toggleDone } from '@/lib/aftercare/told-instructions'
import { type AftercareActions, sayShown } from './aftercare-ask'
import { AftercareView } from './aftercare-view'

type PlannerProps = {
  answers: AftercareAnswers
  problems: readonly AftercareProblem[]
  path: AftercarePath
  /** The server’s day; the device’s own takes its place as soon as the script runs. */
  today: string | null
  table: AftercareTable
  /** Drawn by the server. */
  help?: ReactNode
}

const early = earlyIn('aftercare')
const nothingNoted = { answers: toldAddress.defaults, problems: [] }
const brought = 'This link brought lines from a practitioner. They are marked.'

/** Joins the questions and the days in the browser. The address holds the answers; what was noted no server sees. */
export const AftercarePlannerClient = ({ answers, problems, path, today, table, help }: PlannerProps) => {
  const { asked, change } = useAddress(
    aftercareAddress,
    { answers, problems },
    { path, early, beside: toldAddress.names },
  )
  const noted = useAddress(toldAddress, nothingNoted, {
    beside: aftercareAddress.names,
    onLink: (link, here) => {
      if (link.unknown) return link
      const [lost] = link.problems
      setSaid(lost?.message ?? brought)
      return { answers: { own: mergeTold(here.answers.own, link.answers.own) }, problems: [] }
    },
  })
  const { own: told } = noted.asked.answers
  const note = (next: ToldInstructions) => noted.keep({ answers: { own: next }, problems: [] })
  const day = useToday()
  const [said, setSaid] = useState('')
  const [isChanged, setChanged] = useState(false)
  const calendar = useTaken(asked.answers.sessions, async taken => {
    const { start } = asked.answers
    if (!start) return null
    // The writer is fetched only by those who want the file.
    const [{ writeCalendar }, { aftercareCalendar }] = await Promise.all([
      import('@/lib/calendar/write-calendar'),
      import('@/lib/aftercare/aftercare-calendar'),
    ])
    const link = window.location.origin + aftercareAddress.href({ ...asked.answers, day: null })
    const stamp = calendarStamp(new Date())
    const file = aftercareCalendar(start, askedOf(asked.answers, table, told.lines), table, link, stamp, taken)
    return { content: writeCalendar(file), name: file.fileName, type: 'text/calendar;charset=utf-8' }
  })

  const actions: AftercareActions = {
    onAnswer: (field, text) => {
      setSaid('')
      setChanged(true)
      change(field, text)
    },
    onTold: (activity, line) => note(setToldLine(noted.newest.current.answers.own, activity, line)),
    onTick: (n, activity) => note(toggleDone(noted.newest.current.answers.own, n, activity)),
    calendar,
  }
  const ask = { ...asked, table, told, path, today: day ?? today, live: day !== null, actions }
  return (
    <>
      <AftercareView {...ask} help={help} />
      <output className={said ? 'block pt-4 font-semibold' : 'hush'}>{said || (isChanged ? sayShown(ask) : '')}</output>
    </>
  )
}
