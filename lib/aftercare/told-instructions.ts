import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import { cleanText } from '@/lib/format/clean-text'
import { isRecord } from '@/lib/address/document-field'

/** What the reader's practitioner said of one activity. */
export type ToldLine = {
  /** Allowed from this day after a session on; `null`: they gave no day, or said never. */
  fromDay: number | null
  /** Their words, as the reader wrote them down; may be empty. */
  says: string
}

/**
 * What the reader has noted: instructions of the practitioner, and duties ticked off by day after the first session.
 * A plain object, so that the plan can keep it. It lives in memory, and in a fragment only when the reader shares it.
 */
export type ToldInstructions = {
  v: 1
  lines: Partial<Record<AftercareActivity, ToldLine>>
  done: Partial<Record<string, readonly AftercareActivity[]>>
}

export const noInstructions: ToldInstructions = { v: 1, lines: {}, done: {} }

/** The days that an instruction may name, and how long its words may be. */
export const toldLimits = { days: [0, 365], letters: 200 } as const

const isDay = (x: unknown): x is number =>
  typeof x === 'number' && Number.isInteger(x) && x >= toldLimits.days[0] && x <= toldLimits.days[1]

function readLine(x: unknown): ToldLine | null {
  if (!isRecord(x)) return null
  const fromDay = isDay(x.fromDay) ? x.fromDay : null
  const says = typeof x.says === 'string' ? cleanText(x.says.trim(), toldLimits.letters).trim() : ''
  return fromDay === null && says === '' ? null : { fromDay, says }
}

/**
 * Reads instructions that come from outside: a fragment or a saved plan. Lines that say nothing and names that we do
 * not know are dropped; anything but version 1 is `null`. Never throws.
 */
export function readToldInstructions(x: unknown): ToldInstructions | null {
  if (!isRecord(x) || x.v !== 1) return null
  const lines: ToldInstructions['lines'] = {}
  const given = isRecord(x.lines) ? x.lines : {}
  for (const id of activityIds) {
    const line = Object.hasOwn(given, id) ? readLine(given[id]) : null
    if (line) lines[id] = line
  }
  const done: ToldInstructions['done'] = {}
  for (const [day, ids] of Object.entries(isRecord(x.done) ? x.done : {})) {
    if (!/^\d{1,3}$/.test(day) || !isDay(Number(day)) || !Array.isArray(ids)) continue
    const known = [
      ...new Set(ids.filter((id): id is AftercareActivity => (activityIds as readonly unknown[]).includes(id))),
    ]
    if (known.length > 0) done[String(Number(day))] = known
  }
  return { v: 1, lines, done }
}

/** Sets or, with `null`, takes back what the practitioner said of an activity. */
export function setToldLine(
  told: ToldInstructions,
  activity: AftercareActivity,
  line: ToldLine | null,
): ToldInstructions {
  const { [activity]: _, ...others } = told.lines
  const kept = readLine(line)
  return { ...told, lines: kept ? { ...others, [activity]: kept } : others }
}

/** Ticks a duty of a day, or takes the tick back. */
export function toggleDone(told: ToldInstructions, day: number, activity: AftercareActivity): ToldInstructions {
  const { [String(day)]: ticked = [], ...others } = told.done
  const next = ticked.includes(activity) ? ticked.filter(id => id !== activity) : [...ticked, activity]
  return { ...told, done: next.length > 0 ? { ...others, [String(day)]: next } : others }
}

/** What is noted here and what a link brought. Where both say something of an activity, what is noted here stays. */
export function mergeTold(here: ToldInstructions, brought: ToldInstructions): ToldInstructions {
  return { v: 1, lines: { ...brought.lines, ...here.lines }, done: { ...brought.done, ...here.done } }
}
