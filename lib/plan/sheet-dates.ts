import { shortNameIn } from '@/lib/evidence/source-name'
import type { Day } from '@/lib/calendar/read-day'
import { printDay } from '@/lib/format/print-day'
import { backPlan } from '@/lib/timeline/back-plan'
import { planFromTable } from '@/lib/timeline/plan-from-table'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { PlanSpan } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'

export type SheetDates = {
  /** "First session on Monday 4 January 2027", or that the days count from it. */
  head: string
  columns: readonly string[]
  /** One row for each source that dates anything; a cell that it leaves open is `null`. */
  rows: readonly { who: string; cells: readonly (SheetCell | null)[] }[]
}

/** From when to when, as it prints, and as dates where there are any. */
export type SheetCell = { text: string; from: Day | null; to: Day | null }

/** A span as short as a column of paper is wide: "11–18 Jan", "18 Jan – 1 Feb", "by day 14". The head has the year. */
function tellShort({ early, late, about }: PlanSpan): string {
  const end = late.date ? printDay(late.date, 'tiny') : `${late.day}`
  const start = early && (early.date ? printDay(early.date, 'tiny') : `${early.day}`)
  const unit = late.date ? '' : 'day '
  if (start === null) return `by ${unit}${end}`
  const [day, month] = start.split(' ')
  const sameMonth = month !== undefined && end.endsWith(month)
  const span = start === end ? end : sameMonth ? `${day}–${end}` : late.date ? `${start} – ${end}` : `${start}–${end}`
  return `${about ? 'about ' : ''}${unit}${span}`
}

const nameIn = (table: TimelineTable, id: string) => shortNameIn(table.sources, id)

/** By when to start for an event: each source's widest and safest answer. */
function datesBack(event: Day, sessions: number, today: Day | null, table: TimelineTable): SheetDates {
  const { rows } = backPlan({ event, sessions }, today, table)
  const tell = (day: Day | null) => (day === null ? null : { text: printDay(day, 'plain'), from: day, to: day })
  return {
    head: `To be done by ${printDay(event)}, start by`,
    columns: ['Safest', 'Latest'],
    rows: rows
      .filter(row => row.safest !== null)
      .map(row => ({ who: nameIn(table, row.source), cells: [tell(row.safest), tell(row.widest)] })),
  }
}

/** The dates of a plan's timeline part as the sheet prints them, by source; `null` where the plan has none. */
export function sheetDates(timeline: string | undefined, today: Day | null, table: TimelineTable): SheetDates | null {
  if (timeline === undefined) return null
  const { answers } = timelineAddress.parse(new URLSearchParams(timeline))
  if (answers.start === null && answers.event !== null) return datesBack(answers.event, answers.sessions, today, table)
  const { rows, sessions } = planFromTable(answers, today, table)
  const later = Array.from({ length: sessions - 1 }, (_, i) => i + 2)
  const dated = rows.map(row => ({
    who: nameIn(table, row.source),
    cells: later.map(session => {
      const planned = row.sessions.find(one => one.session === session)
      if (!planned) return null
      const { early, late } = planned.span
      return { text: tellShort(planned.span), from: early?.date ?? null, to: late.date }
    }),
  }))
  return {
    head: answers.start ? `First session on ${printDay(answers.start)}` : 'Days after the first session',
    columns: later.map(session => `Session ${session}`),
    rows: dated.filter(({ cells }) => cells.some(cell => cell !== null)),
  }
}
