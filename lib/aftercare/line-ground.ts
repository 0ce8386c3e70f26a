import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import { sourceOf } from '@/content/evidence/source-ids'
import { type Ground, groundOf } from '@/lib/evidence/ground'
import { activities } from './activities'
import type { AftercareLine, AftercareVoice } from './aftercare-day'
import type { TableRule } from './aftercare-table'
import type { HeldState } from './strictness'
import { lineTitle } from './tell-day'

/** How the words of a source stand to a line of a day. */
type Standing = 'says' | 'against' | Difference

/** That life goes on as before, or an end that only we read, is no leave for one matter. */
const isGeneral = (rules: readonly TableRule[]) =>
  rules.some(({ askUntil, until }) => askUntil !== null || (until?.words ?? null) !== null)

/** Of a ban that has ended without a word of leave: only words on healing, or without an end, reach to this day. */
function afterBan({ state, until }: TableRule, line: HeldState): Standing {
  if (until?.holds === 'healing') return line === 'ask' && state === 'no' ? 'says' : 'weaker'
  if (until?.holds === 'open') return line === 'no' ? 'weaker' : 'stronger'
  return 'earlier'
}

/** The rule behind “only once healed” where that is our reading: it has ended itself. */
const endedRule = ({ rule, state }: AftercareVoice): TableRule | null =>
  rule && state === 'ask' && rule.state !== 'ask' ? rule : null

/** What a source that is as strict as the line says of it. By the longer count, or our reading, it gives another, or no day. */
function asStrict(voice: AftercareVoice): Standing {
  const ended = endedRule(voice)
  if (ended) return afterBan(ended, 'ask')
  const { words, sure } = voice.rule?.until ?? {}
  return voice.stretched ? (words || sure !== undefined ? 'weaker' : 'figure') : 'says'
}

/** What a source that is less strict than the line says of it. */
function lessStrict(voice: AftercareVoice, line: HeldState, dated: readonly TableRule[]): Standing {
  const { rule, state } = voice
  const ended = endedRule(voice)
  if (state === 'silent') return dated.find(one => one.stands?.over)?.stands?.over ?? 'earlier'
  if (ended) return afterBan(ended, line)
  if (state === 'may' && rule === null && isGeneral(dated)) return 'earlier'
  if (state === 'may') return line === 'no' ? 'against' : 'beside'
  return state === 'do' ? 'beside' : 'weaker'
}

/** What a source without a rule on the matter says that bears on it. */
const besideRules = ({ activity }: AftercareLine, { source }: AftercareVoice) =>
  Object.entries(activities[activity].differs ?? {}).flatMap(([how, claims = []]) =>
    claims.filter(claim => sourceOf(claim) === source).map(claim => ({ standing: how as Standing, claim })),
  )

/**
 * Who says what a line of a day says, of that day alone: those whose words bar it then, limit it or ask for it; against a
 * ban those who allow just this by then in so many words; beside it those who say something else, or said it of an
 * earlier time. What the strictest reading makes of their words is ours and fills no dot.
 */
export function lineGround(line: AftercareLine, rules: readonly TableRule[]): Ground {
  const { activity, state, voices } = line
  const title = lineTitle(line)
  const heard = voices.flatMap((voice): { standing: Standing; claim: ClaimId }[] => {
    const dated = rules.filter(one => one.source === voice.source && one.activity === activity && !one.longTerm)
    const own = voice.rule ? [voice.rule] : dated
    if (own.length === 0) return besideRules(line, voice)
    const read = voice.state === state ? asStrict(voice) : lessStrict(voice, state, dated)
    const stands =
      voice.rule && voice.rule.title !== title && state !== 'silent' ? voice.rule.stands?.[state] : undefined
    return own.flatMap(({ claims }) => claims.map(({ id }) => ({ standing: stands ?? read, claim: id })))
  })
  const claimsOf = (wanted: Standing) => heard.flatMap(({ standing, claim }) => (standing === wanted ? claim : []))
  const ways = [...new Set(heard.map(({ standing }) => standing))].filter(
    (standing): standing is Difference => standing !== 'says' && standing !== 'against',
  )
  return groundOf({
    claims: claimsOf('says'),
    differs: Object.fromEntries(ways.map(how => [how, claimsOf(how)])),
    against: claimsOf('against'),
  })
}
