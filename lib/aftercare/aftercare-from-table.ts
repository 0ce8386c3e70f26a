import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import { sourceIds } from '@/content/evidence/source-ids'
import type { AftercareDay, AftercareLine, AftercareOptions, AftercareVoice } from './aftercare-day'
import type { AftercareTable } from './aftercare-table'
import { voiceOn } from './rule-on'
import { type HeldState, strictestOf, strictness } from './strictness'
import type { ToldLine } from './told-instructions'

/** The days of the sessions, counted from the first: three of them 14 days apart are 0, 14 and 28. */
export function sessionDays({ sessions = 1, gapDays = 0 }: AftercareOptions): number[] {
  return Array.from({ length: sessions }, (_, i) => i * gapDays)
}

/** What the practitioner said, so many days after a session. Words without a day leave the matter to the words. */
function toldState({ fromDay }: ToldLine, since: number): HeldState {
  return fromDay === null ? 'ask' : since < fromDay ? 'no' : 'may'
}

/** Who may wash may wet the scalp: leave for the further step of water is leave for those before it. */
const furtherSteps: Partial<Record<AftercareActivity, readonly AftercareActivity[]>> = {
  rinse: ['wash', 'shampoo'],
  wash: ['shampoo'],
}

function toldLineOn(activity: AftercareActivity, told: AftercareOptions['told'], since: number): ToldLine | null {
  const further = (furtherSteps[activity] ?? []).flatMap(id => told?.[id] ?? [])
  return told?.[activity] ?? further.find(line => toldState(line, since) === 'may') ?? null
}

type Told = { state: HeldState; voices: readonly AftercareVoice[]; session: number }

/** The strictest over the sessions so far; where two are as strict, the later one is named. */
function strictestTold(told: readonly Told[]): Told | undefined {
  return told.reduce<Told | undefined>((a, b) => (a && strictness(a.state) > strictness(b.state) ? a : b), undefined)
}

/**
 * What holds so many days after the first session, from a table that is joined with the ledger. Pure; the browser
 * runs it too. The strictest reading of each source is taken, then the strictest of the sources asked, then of the
 * sessions so far: one that has begun anew never loosens what an earlier one still bars (C63, C64). What the reader's
 * practitioner said wins over all of them. A day before the first session has no lines.
 */
export function aftercareFromTable(day: number, options: AftercareOptions, table: AftercareTable): AftercareDay {
  const asked = sourceIds.filter(id => !options.without?.includes(id))
  const begun = sessionDays(options).filter(start => start <= day)
  const session = begun.length
  const sinceSession = day - (begun.at(-1) ?? 0)
  const lineOf = (activity: AftercareActivity): AftercareLine[] => {
    const bySession = begun.map((start, i) => {
      const voices = asked.map(id => {
        const voice = voiceOn(table.rules, id, activity, day - start)
        // What is for the long term ends with the next session: a hat is no matter for fresh work.
        const isOver = i < begun.length - 1 && voice.rule?.longTerm
        return isOver ? { ...voice, state: 'silent' as const, rule: null } : voice
      })
      return { state: strictestOf(voices.map(voice => voice.state)), voices, session: i + 1 }
    })
    const line = strictestTold(bySession)
    const told = toldLineOn(activity, options.told, sinceSession)
    if (!line || (line.state === 'silent' && !told)) return []
    const state = told ? toldState(told, sinceSession) : line.state
    return [{ activity, told, ...line, state, session: told ? session : line.session }]
  }
  const lines = activityIds.flatMap(lineOf)
  const speaking = new Set(lines.flatMap(line => line.voices.filter(voice => voice.rule).map(voice => voice.source)))
  return {
    day,
    session,
    sinceSession,
    lines,
    silent: asked.filter(id => !speaking.has(id)),
    longTerm: table.rules.filter(rule => rule.longTerm && asked.includes(rule.source)),
  }
}
