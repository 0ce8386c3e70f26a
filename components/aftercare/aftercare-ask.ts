import { askedField } from '@/components/ui/asked-field'
import type { FileWays } from '@/components/ui/file-link'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { SourceId } from '@/content/evidence/source-ids'
import { askedOf } from '@/lib/aftercare/asked-of'
import type { AftercareDay, AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable, sessionDays } from '@/lib/aftercare/aftercare-from-table'
import { type DayLead, leadOf } from '@/lib/aftercare/tell-day'
import {
  type AftercareAnswers,
  type AftercareField,
  type AftercarePath,
  type AftercareProblem,
  aftercareLimits,
} from '@/lib/aftercare/aftercare-address'
import type { AftercareTable } from '@/lib/aftercare/aftercare-table'
import type { ToldInstructions, ToldLine } from '@/lib/aftercare/told-instructions'
import { daysBetween, moveDay } from '@/lib/calendar/move-day'
import { shortNameIn } from '@/lib/evidence/source-name'
import { type DayStyle, printDay } from '@/lib/format/print-day'

/** What a reader can do once the script runs. Without it the page is a plain form and plain links. */
export type AftercareActions = {
  onAnswer: (field: AftercareField, text: string) => void
  onTold: (activity: AftercareActivity, line: ToldLine | null) => void
  onTick: (day: number, activity: AftercareActivity) => void
  calendar: Required<FileWays>
}

/** What the whole room is drawn from. */
export type AftercareAsk = {
  answers: AftercareAnswers
  problems: readonly AftercareProblem[]
  /** Names in a link of which nothing was understood. */
  unknown?: readonly string[] | undefined
  table: AftercareTable
  told: ToldInstructions
  /** The page that the answers stand on. */
  path: AftercarePath
  /** Today by the device, YYYY-MM-DD. Before the script runs: by the server on /today, else `null`. */
  today: string | null
  /** The script runs: what only a script can do may be offered. */
  live: boolean
  actions?: AftercareActions | undefined
}

/** How the answers ask the rules. */
export function optionsOf({ answers, table, told }: AftercareAsk): AftercareOptions {
  return askedOf(answers, table, told.lines)
}

/** The day by the device's clock, counted from the first session; `null` without a start or a clock. */
export function todayOf({ answers, today }: AftercareAsk): number | null {
  return answers.start && today ? daysBetween(answers.start, today) : null
}

/** The day that is shown: the one asked for, else today, else the session itself. */
export function shownDay(ask: AftercareAsk): number {
  const [first, last] = aftercareLimits.day
  return ask.answers.day ?? Math.min(Math.max(todayOf(ask) ?? first, first), last)
}

/** Whether there is a day to show: one that was asked for, or today. What cannot be read is no day. */
export const isAsked = (ask: AftercareAsk): boolean =>
  ask.answers.day !== null || (ask.answers.start !== null && !ask.problems.some(({ field }) => field === 'day'))

/** The date of a day after the first session in words, or `null` where no start is known. */
export function dateText({ answers }: AftercareAsk, day: number, style: DayStyle = 'short'): string | null {
  return answers.start ? printDay(moveDay(answers.start, { days: day }), style) : null
}

/** The head line of a day as a sentence: what it says, and until when. */
export function sayLead(ask: AftercareAsk, { day, session }: AftercareDay, { says, lastDay }: DayLead): string {
  if (lastDay === null) return `${says}.`
  if (lastDay === day) return `${says} today.`
  const end = aftercareFromTable(lastDay, optionsOf(ask), ask.table)
  const date = dateText(ask, lastDay)
  const after = end.session === session ? '' : ` after session ${end.session}`
  return `${says} until the end of day ${end.sinceSession}${after}${date ? `, ${date}` : ''}.`
}

/** The day that is shown in a few words, for whoever changed it and does not see it. */
export function sayShown(ask: AftercareAsk): string {
  if (!isAsked(ask)) return ''
  const day = aftercareFromTable(shownDay(ask), optionsOf(ask), ask.table)
  return `Day ${day.sinceSession}. ${sayLead(ask, day, leadOf(day, optionsOf(ask), ask.table))}`
}

/** The day of a session, counted from the first. */
export function sessionStart(ask: AftercareAsk, session: number): number {
  return sessionDays(optionsOf(ask))[session - 1] ?? 0
}

/** A field of the room as the controls are asked with it. */
export const asked = ({ answers, problems, actions }: AftercareAsk, field: AftercareField) =>
  askedField('aftercare', { problems, onAnswer: actions?.onAnswer }, field, String(answers[field] ?? ''))

export const sourceName = ({ table }: AftercareAsk, id: SourceId) => shortNameIn(table.sources, id)
