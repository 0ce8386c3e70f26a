import { fromBase64Url, toBase64Url } from '@/lib/address/base64url'
import { holdsPairs, mendedPairsOf } from '@/lib/address/read-address'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import {
  hasWords,
  type Plan,
  type PlanPart,
  partsOf,
  pickParts,
  planLimits,
  planParts,
  planVersion,
} from './plan-document'
import { type PlanRead, readPlan } from './read-plan'

/** The fragment that carries the parts named: "#plan=…". No server ever sees it. */
export function planFragment(plan: Plan, parts: readonly PlanPart[]): string {
  return `#plan=${toBase64Url(JSON.stringify(pickParts(plan, parts)))}`
}

/** The whole link of the parts picked; `null` where the plan has none of them, or where they are too long for a link. */
export function shareLink(plan: Plan, picked: readonly PlanPart[], origin: string): string | null {
  const parts = partsOf(plan).filter(part => picked.includes(part))
  const link = `${origin}/plan${planFragment(plan, parts)}`
  return parts.length === 0 || link.length > planLimits.link ? null : link
}

export type FragmentRead = { way: 'none' } | { way: 'plan' | 'add'; read: PlanRead }

const parse = (code: string): unknown => {
  try {
    return JSON.parse(fromBase64Url(code) ?? '')
  } catch {
    // Cut short or altered on its way.
    return undefined
  }
}

/** A browser may have written some signs of the fragment as %-escapes; a bad escape is left as it stands. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What holds words of somebody's own travels in base64; notes did not when the first such links were made. */
const isSealed = (part: string) => planParts.some(known => known === part && hasWords(known)) && part !== 'notes'

function readAdded(part: string, text: string, flow: CandidacyFlow): PlanRead {
  const read = readPlan({ v: planVersion, [part]: isSealed(part) ? parse(text) : decode(text) }, flow)
  return read.kind === 'plan' && Object.keys(read.plan).length === 1 && read.problems.length === 0
    ? { kind: 'no-plan' }
    : read
}

const known = /^#?(plan|add)=(.*)$/s
/** A messenger has escaped the sign as well, once or more. */
const escaped = /^#?(?:plan|add)%(?:25)*3D/i

/** The same fragment with the sign behind its name read as what it was. */
const plain = (hash: string): string => {
  const once = escaped.test(hash) ? decode(hash) : hash
  return once === hash ? hash : plain(once)
}

/** Whether a fragment is a plan's, readable or not. */
export const isPlans = (hash: string): boolean => known.test(plain(hash))

/** The names in a fragment that is for another page. `undefined`: it is a plan's, or the name of a part of the page. */
export function unknownIn(hash: string): readonly string[] | undefined {
  if (!holdsPairs(hash) || isPlans(hash)) return undefined
  const names = mendedPairsOf(hash).flatMap(([name, text]) => (name === '' || text.trim() === '' ? [] : [name]))
  return names.length > 0 ? names : undefined
}

/** Reads a fragment: a whole plan, one tool's part, or neither. Never throws. */
export function readPlanFragment(hash: string, flow: CandidacyFlow): FragmentRead {
  const [, way, rest = ''] = known.exec(plain(hash)) ?? []
  if (way === undefined) return { way: 'none' }
  if (rest.length > planLimits.fragment) return { way: way as 'plan' | 'add', read: { kind: 'no-plan' } }
  if (way === 'plan') return { way, read: readPlan(parse(rest), flow) }
  const [, part = '', text = ''] = /^([a-z]+):(.*)$/s.exec(rest) ?? []
  return { way: 'add', read: readAdded(part, text, flow) }
}
