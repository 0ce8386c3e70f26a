import { handOn } from '@/lib/address/hand-on'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { type Plan, type PlanPart, pickParts, planLimits } from './plan-document'
import { type PlanRead, readPlan } from './read-plan'

/** UTF-8 text in letters that every address may hold. */
export function toBase64Url(text: string): string {
  const letters = Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte))
  return btoa(letters.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(code: string): string {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, letter => letter.charCodeAt(0)))
}

/** The fragment that carries the parts named: "#plan=…". No server ever sees it. */
export function planFragment(plan: Plan, parts: readonly PlanPart[]): string {
  return `#plan=${toBase64Url(JSON.stringify(pickParts(plan, parts)))}`
}

/** The address, from the site's root, by which a tool hands its answers on: "/plan#add=cost:area=crown". */
export function addToPlanHref(part: PlanPart, answers: string | object): string {
  return handOn.toPlan(part, typeof answers === 'string' ? answers : toBase64Url(JSON.stringify(answers)))
}

export type FragmentRead = { way: 'none' } | { way: 'plan' | 'add'; read: PlanRead }

const parse = (code: string): unknown => {
  try {
    return JSON.parse(fromBase64Url(code))
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

/** Parts that are no text of their own, and so travel in base64. */
const sealed = ['own', 'practitioner']

function readAdded(part: string, text: string, flow: CandidacyFlow): PlanRead {
  const read = readPlan({ v: 1, [part]: sealed.includes(part) ? parse(text) : decode(text) }, flow)
  return read.kind === 'plan' && Object.keys(read.plan).length === 1 && read.problems.length === 0 ? { kind: 'no-plan' } : read
}

/** Reads a fragment: a whole plan, one tool's part, or neither. Never throws. */
export function readPlanFragment(hash: string, flow: CandidacyFlow): FragmentRead {
  const fragment = hash.replace(/^#/, '')
  const [, way, rest = ''] = /^(plan|add)=(.*)$/s.exec(fragment) ?? []
  if (way === undefined) return { way: 'none' }
  if (rest.length > planLimits.fragment) return { way: way as 'plan' | 'add', read: { kind: 'no-plan' } }
  if (way === 'plan') return { way, read: readPlan(parse(rest), flow) }
  const [, part = '', text = ''] = /^([a-z]+):(.*)$/s.exec(rest) ?? []
  return { way: 'add', read: readAdded(part, text, flow) }
}
