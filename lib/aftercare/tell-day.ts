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

/** The title of a line; an instruction of one's own that names no day speaks for itself. */
export function lineTitle({ activity, state, told }: AftercareLine): string {
  if (state === 'silent') return activities[activity].label
  return told && told.fromDay === null ? `${activities[activity].label}: ${told.says}` : titleOf(activity, state)
}

/** The rows of a day: every ban, limit and duty in force, and every line of the reader's practitioner. */
export function rowsOf(day: AftercareDay): DayRow[] {
  const shown = day.lines.filter(line => line.told || binds(line.state))
  const families = [...new Set(shown.map(line => activities[line.activity].family))]
  return families.map(family => {
    const lines = shown.filter(line => activities[line.activity].family === family)
    const needed = lines.filter(line => !goesWithoutSaying(line, day.lines))
    const said = needed.length > 0 ? needed : lines
    const [title = '', ...rest] = said.map(lineTitle)
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
  const lead = lineOf(day, 'shampoo') ? 'open' : waterLadder.some(id => lineOf(day, id)) ? 'water' : 'silent'
  return { says: aftercareLeads[lead].says, lastDay: null }
}

/**
 * The head line of a day: the first step of water that is barred, and to which day; else the first that is allowed in
 * part or waits for healing, in the words of its line.
 */
export function leadOf(day: AftercareDay, options: AftercareOptions, table: AftercareTable): DayLead {
  const first = (state: AftercareState) => waterLadder.find(id => lineOf(day, id)?.state === state)
  const held = first('no') ?? first('limit') ?? first('ask')
  const line = held && lineOf(day, held)
  if (!line) return openLead(day)
  const says = line.state === 'no' ? aftercareLeads[held].says : line.told ? aftercareLeads.told.says : lineTitle(line)
  if (line.state === 'ask') return { says, lastDay: null }
  const end = lastToldDay(options)
  const heldOn = (n: number) => lineOf(aftercareFromTable(n, options, table), held)?.state === line.state
  let last = day.day
  while (last < end && heldOn(last + 1)) last += 1
  return { says, lastDay: last < end ? last : null }
}
