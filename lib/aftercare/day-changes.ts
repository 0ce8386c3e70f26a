import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import type { AftercareDay, AftercareOptions } from './aftercare-day'
import { aftercareFromTable, sessionDays } from './aftercare-from-table'
import type { AftercareTable } from './aftercare-table'
import { binds, type HeldState, strictness } from './strictness'

/** What a day brings, measured against the day before. */
export type DayChange = {
  /** Days since the first session; and the latest session so far, counted from 1, with the days since it. */
  day: number
  session: number
  since: number
  /** Barred or limited till yesterday, and less so today: allowed, or allowed on a condition. */
  freed: readonly AftercareActivity[]
  /** Stricter than yesterday, or newly asked for. */
  begun: readonly AftercareActivity[]
  /** Asked for till yesterday. */
  ended: readonly AftercareActivity[]
  /** Barred or limited till yesterday, and nobody says anything of it today. That is no leave. */
  lapsed: readonly AftercareActivity[]
}

/** How long after the last session the days are told: S2's month is the last dated rule of all, as a test holds. */
export const toldDays = 30

export function lastToldDay(options: AftercareOptions): number {
  return (sessionDays(options).at(-1) ?? 0) + toldDays
}

const stateIn = (day: AftercareDay, id: AftercareActivity): HeldState =>
  day.lines.find(line => line.activity === id)?.state ?? 'silent'

/** What differs between two days that follow each other. */
export function changeBetween(before: AftercareDay, now: AftercareDay): DayChange {
  const sort = (id: AftercareActivity): 'freed' | 'begun' | 'ended' | 'lapsed' | null => {
    const [was, is] = [stateIn(before, id), stateIn(now, id)]
    if (!binds(was) && !binds(is)) return null
    if (strictness(is) > strictness(was)) return 'begun'
    if (strictness(is) === strictness(was)) return null
    return was === 'do' ? 'ended' : is === 'silent' ? 'lapsed' : 'freed'
  }
  const of = (kind: ReturnType<typeof sort>) => activityIds.filter(id => sort(id) === kind)
  return {
    day: now.day,
    session: now.session,
    since: now.sinceSession,
    freed: of('freed'),
    begun: of('begun'),
    ended: of('ended'),
    lapsed: of('lapsed'),
  }
}

/** Whether a day brings anything. */
export const isNews = ({ freed, begun, ended, lapsed }: DayChange): boolean =>
  freed.length + begun.length + ended.length + lapsed.length > 0

/** The days after a given one on which something changes, in order, to the last one told. */
export function changesAfter(day: number, options: AftercareOptions, table: AftercareTable): DayChange[] {
  const on = (n: number) => aftercareFromTable(n, options, table)
  const found: DayChange[] = []
  let before = on(day)
  for (let n = day + 1; n <= lastToldDay(options); n += 1) {
    const now = on(n)
    const change = changeBetween(before, now)
    if (isNews(change) || change.since === 0) found.push(change)
    before = now
  }
  return found
}

/** A stretch of days on which the same holds. `to` is its last day; `null`: there is no end. */
export type DayStretch = { from: number; to: number | null; day: AftercareDay; change: DayChange }

/** The days that matter, one entry each. A session has a day of its own, even where the rules are those after it. */
export function daysThatMatter(options: AftercareOptions, table: AftercareTable): DayStretch[] {
  const on = (n: number) => aftercareFromTable(n, options, table)
  const afterSessions = sessionDays(options).map(start => start + 1)
  const changed = changesAfter(0, options, table)
  const starts = [...new Set([0, ...afterSessions, ...changed.map(change => change.day)])].sort((a, b) => a - b)
  return starts.map((from, i) => {
    const next = starts[i + 1]
    const day = on(from)
    const change = changeBetween(on(from - 1), day)
    return { from, to: next === undefined ? null : next - 1, day, change }
  })
}
