import type { AftercareOptions } from './aftercare-day'
import { sessionDays } from './aftercare-from-table'

/** A day after a session in the course of all of them. */
export type SessionDay = {
  /** Counted from 1. */
  session: number
  /** Days after the first session; `null`: the next session comes before or on it, and its own count begins. */
  day: number | null
  /** The latest session so far on the day that is looked at. */
  inForce: boolean
}

/** So many days after a session, for each session of a course. `shown` is the day looked at, after the first session. */
export function whenInSessions(day: number, shown: number, options: AftercareOptions): SessionDay[] {
  const starts = sessionDays(options)
  const current = starts.filter(start => start <= shown).length
  return starts.map((start, i) => {
    const next = starts[i + 1]
    const comesFirst = next !== undefined && start + day >= next
    return { session: i + 1, day: comesFirst ? null : start + day, inForce: i + 1 === current }
  })
}
