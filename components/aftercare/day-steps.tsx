import type { MouseEvent } from 'react'
import { aftercareAddress, aftercareLimits } from '@/lib/aftercare/aftercare-address'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { type AftercareAsk, optionsOf, shownDay, todayOf } from './aftercare-ask'

const step = 'inline-flex min-h-12 min-w-12 items-center font-semibold tabular-nums'

/** One day back, one day on, and back to today. Links, so that they work without script. */
export const DaySteps = (ask: AftercareAsk) => {
  const { answers, actions, path } = ask
  const day = shownDay(ask)
  const [first, last] = aftercareLimits.day
  const today = todayOf(ask)
  const nameOf = (n: number) => {
    const { session, sinceSession } = aftercareFromTable(n, optionsOf(ask), ask.table)
    return sinceSession === 0 && session > 1 ? `Session ${session}` : `Day ${sinceSession}`
  }
  const go = (to: number | null) => ({
    href: aftercareAddress.href({ ...answers, day: to }, path),
    ...(actions
      ? {
          onClick: (event: MouseEvent) => {
            event.preventDefault()
            actions.onAnswer('day', to === null ? '' : String(to))
          },
        }
      : {}),
  })
  return (
    <nav aria-label="Days" className="flex flex-wrap items-center gap-x-6 print:hidden">
      {day > first ? (
        <a {...go(day - 1)} rel="nofollow" className={step}>
          {nameOf(day - 1)}
        </a>
      ) : null}
      {day < last ? (
        <a {...go(day + 1)} rel="nofollow" className={step}>
          {nameOf(day + 1)}
        </a>
      ) : null}
      {today !== null && today !== day && today >= first && today <= last ? (
        <a {...go(null)} className={step}>
          Today
        </a>
      ) : null}
    </nav>
  )
}
