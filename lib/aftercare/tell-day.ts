import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { aftercareLeads, waterLadder } from '@/content/aftercare/aftercare'
import type { AftercareFamily, AftercareState } from '@/content/aftercare/aftercare.schema'
import { activities, titleOf } from './activities'
import type { AftercareDay, AftercareLine, AftercareOptions } from './aftercare-day'
import { aftercareFromTable } from './aftercare-from-table'
import type { AftercareTable } from './aftercare-table'
import { lastToldDay } from './day-changes'
import { binds } from './strictness'

/** One row of a day: what holds in a part of life, the weightiest first. */
export type DayRow = {
  family: AftercareFamily
  title: string
  /** The other titles of the row. */
  rest: readonly string[]
  /** All that holds, and of it what has to be said: the rest goes without saying. */
  lines: readonly AftercareLine[]
  said: readonly AftercareLine[]
}

const lineOf = (day: AftercareDay, id: AftercareActivity) => day.lines.find(line => line.activity === id)

/** A ban that goes without saying beside another: no shampoo where no water may come. */
const impliedBy: Partial<Record<AftercareActivity, readonly AftercareActivity[]>> = {
  wash: ['rinse'],
  shampoo: ['rinse', 'wash'],
  normal: ['shampoo', 'shave', 'gym', 'treatments'],
}

function goesWithoutSaying(line: AftercareLine, lines: readonly AftercareLine[]): boolean {
  const stronger = impliedBy[line.activity] ?? []
  return (
    !line.told &&
    line.state === 'no' &&
    lines.some(other => stronger.includes(other.activity) && other.state === 'no' && !other.told)
  )
}

/**
 * The title of a line: the words of the rules that make it, where all of them have some, else those of the activity. An
 * instruction of one's own that names no day speaks for itself.
 */
export function lineTitle({ activity, state, told, voices }: AftercareLine): string {
  if (state === 'silent') return activities[activity].label
  if (told) return told.fromDay === null ? `${activities[activity].label}: ${told.says}` : titleOf(activity, state)
  const titles = voices.flatMap(({ rule, ...voice }) => (voice.state === state && rule ? [rule.title] : []))
  return (titles.every(title => title !== null) ? titles[0] : null) ?? titleOf(activity, state)
}

const healing = ', and wait until it has healed'

/** Whether somebody asked leaves the matter to a healed scalp: a ban that has ended, and no word of leave after it. */
export const waits = ({ told, voices }: AftercareLine): boolean =>
  !told && voices.some(({ state, rule }) => state === 'ask' && rule?.state !== 'ask')

/** The title of a line with the condition that another source sets: a little of something may still have to wait. */
export const fullTitle = (line: AftercareLine): string =>
  line.state === 'limit' && waits(line) ? lineTitle(line) + healing : lineTitle(line)

/** A line inside a list in a sentence: of what is allowed only in part, that it is. */
export function lineShort({ activity, state, told, voices }: AftercareLine): string {
  const { short, little = short } = activities[activity]
  if (state !== 'limit') return short
  const own = told ? [] : voices.flatMap(({ rule, ...voice }) => (voice.state === state && rule ? [rule.short] : []))
  return (own.every(words => words !== null) ? own[0] : null) ?? little
}

/** What a day lets everybody do: somebody allows it in so many words, and nobody who is asked holds it back. */
export const freeOn = (day: AftercareDay): AftercareLine[] =>
  day.lines.filter(line => line.state === 'may' && !line.told)

/** The lines of a day that nobody bars any more, and that wait for a healed scalp all the same. */
export function waitingOf(day: AftercareDay): AftercareLine[] {
  return day.lines.filter(line => line.state === 'ask' && waits(line))
}

/** The rows of a day: every ban, limit and duty in force, and every line of the reader's practitioner. */
export function rowsOf(day: AftercareDay): DayRow[] {
  const shown = day.lines.filter(line => line.told || binds(line.state))
  const families = [...new Set(shown.map(line => activities[line.activity].family))]
  return families.map(family => {
    const lines = shown.filter(line => activities[line.activity].family === family)
    const needed = lines.filter(line => !goesWithoutSaying(line, day.lines))
    const said = needed.length > 0 ? needed : lines
    const [title = '', ...rest] = said.map(fullTitle)
    return { family, title, rest, lines, said }
  })
}

export type DayLead = {
  says: string
  /** The last day on which it holds, counted from the first session. `null`: no end in what is told. */
  lastDay: number | null
}

/** Where no step of water is held back: fine, unless the sources asked are silent on shampoo, or on all of it. */
function openLead(day: AftercareDay): DayLead {
  const lead = lineOf(day, 'shampoo')
    ? 'open'
    : lineOf(day, 'wash')
      ? 'water'
      : lineOf(day, 'rinse')
        ? 'rinsed'
        : 'silent'
  return { says: aftercareLeads[lead].says, lastDay: null }
}

/** No washing: what that leaves goes by the rinse, which may be allowed, may wait for healing, or have no word at all. */
function unwashedLead(day: AftercareDay): 'wash' | 'unrinsed' | 'unwashed' {
  const rinse = lineOf(day, 'rinse')?.state
  return rinse === 'may' ? 'wash' : rinse === 'ask' ? 'unrinsed' : 'unwashed'
}

/**
 * The head line of a day: the first step of water that is barred, and to which day; else the first that is allowed in
 * part; else the furthest that waits for healing, in the words of its line.
 */
export function leadOf(day: AftercareDay, options: AftercareOptions, table: AftercareTable): DayLead {
  const are = (state: AftercareState) => waterLadder.filter(id => lineOf(day, id)?.state === state)
  const held = are('no')[0] ?? are('limit')[0] ?? are('ask').at(-1)
  const line = held && lineOf(day, held)
  if (!line) return openLead(day)
  const barred = held === 'wash' ? unwashedLead(day) : held
  const says =
    line.state === 'no' ? aftercareLeads[barred].says : line.told ? aftercareLeads.told.says : fullTitle(line)
  if (line.state === 'ask') return { says, lastDay: null }
  const end = lastToldDay(options)
  const heldOn = (n: number) => lineOf(aftercareFromTable(n, options, table), held)?.state === line.state
  let last = day.day
  while (last < end && heldOn(last + 1)) last += 1
  return { says, lastDay: last < end ? last : null }
}
