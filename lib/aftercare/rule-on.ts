import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { AftercareState } from '@/content/aftercare/aftercare.schema'
import type { SourceId } from '@/content/evidence/source-ids'
import type { AftercareVoice } from './aftercare-day'
import type { TableRule } from './aftercare-table'
import { strictness } from './strictness'

/** The first day after a rule. A permission ends by its early reading, all else by its late one: the stricter. */
export function endsOn({ state, until }: TableRule): number {
  return until ? (state === 'may' ? until.span.early : until.span.late) : Number.POSITIVE_INFINITY
}

/**
 * What a rule says so many days after the session, or `null` where it is not in force. A ban that ends leaves “once
 * healed” behind, unless the source goes on to allow the matter or falls silent.
 */
export function ruleOn(rule: TableRule, day: number): AftercareState | null {
  if (rule.longTerm && !rule.from) return null
  const start = rule.from ? (rule.state === 'may' ? rule.from.late : rule.from.early) : 0
  if (day < start) return null
  if (day < endsOn(rule)) return rule.state
  return rule.after === 'ask' && (rule.askUntil === null || day < rule.askUntil) ? 'ask' : null
}

/** The rules of a source on an activity, and what they say on each day that was asked for. */
type Stated = { rules: TableRule[]; days: Map<number, AftercareVoice> }

/** Sorted and worked out once a table: a page asks for thousands of days at every change. */
const sorted = new WeakMap<readonly TableRule[], Map<string, Stated>>()

function statedBy(rules: readonly TableRule[], source: SourceId, activity: AftercareActivity): Stated | undefined {
  let map = sorted.get(rules)
  if (!map) {
    map = new Map()
    for (const rule of rules) {
      const key = `${rule.source} ${rule.activity}`
      const stated = map.get(key)
      if (stated) stated.rules.push(rule)
      else map.set(key, { rules: [rule], days: new Map() })
    }
    sorted.set(rules, map)
  }
  return map.get(`${source} ${activity}`)
}

function strictestVoice(rules: readonly TableRule[], source: SourceId, day: number): AftercareVoice {
  const held = rules
    .flatMap(rule => {
      const state = ruleOn(rule, day)
      const stretched = state === rule.state && rule.until && day >= (rule.until.sure ?? rule.until.span.early)
      return state ? [{ source, state, rule, ...(stretched ? { stretched } : {}) }] : []
    })
    .sort((a, b) => strictness(b.state) - strictness(a.state) || Number(a.stretched ?? 0) - Number(b.stretched ?? 0))
  if (held[0]) return held[0]
  const over = rules.filter(rule => endsOn(rule) <= day)
  const spoken = over.length > 0 && !over.some(rule => rule.after === 'silent')
  return { source, state: spoken ? 'may' : 'silent', rule: null }
}

/** What a source says of an activity on a day: its strictest rule in force, or leave in so many words, or nothing. */
export function voiceOn(
  rules: readonly TableRule[],
  source: SourceId,
  activity: AftercareActivity,
  day: number,
): AftercareVoice {
  const stated = statedBy(rules, source, activity)
  if (!stated) return { source, state: 'silent', rule: null }
  const before = stated.days.get(day)
  if (before) return before
  const voice = strictestVoice(stated.rules, source, day)
  stated.days.set(day, voice)
  return voice
}
