import type { MouseEvent } from 'react'
import { aftercareAddress, aftercareLimits } from '@/lib/aftercare/aftercare-address'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { type AftercareAsk, optionsOf, shownDay, todayOf } from './aftercare-ask'

const step = 'inline-flex min-h-12 min-w-11 items-center justify-center font-semibold tabular-nums'
const [first, last] = aftercareLimits.day

/** A link to a day, so that it works without script. `null`: today. */
const goTo = ({ answers, actions, path }: AftercareAsk, to: number | null) => ({
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

/** One day back or on. */
export const DayStep = ({ by, ask }: { by: 1 | -1; ask: AftercareAsk }) => {
  const day = shownDay(ask) + by
  if (day < first || day > last) return null
  const { session, sinceSession } = aftercareFromTable(day, optionsOf(ask), ask.table)
  const isSession = sinceSession === 0 && session > 1
  return (
    <a {...goTo(ask, day)} rel="nofollow" className={`${step} rounded-sm border border-edge px-2 no-underline`}>
      {by < 0 ? <span aria-hidden="true">‹ </span> : null}
      <span className="hush">{isSession ? 'Session ' : 'Day '}</span>
      {isSession ? session : sinceSession}
      {by > 0 ? <span aria-hidden="true"> ›</span> : null}
    </a>
  )
}

/** Back to today, from another day. */
export const TodayStep = (ask: AftercareAsk) => {
  const today = todayOf(ask)
  return today === null || today === shownDay(ask) || today < first || today > last ? null : (
    <a {...goTo(ask, null)} className={step}>
      Today
    </a>
  )
}
