import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { renewQuiz } from '@/lib/candidacy/former-quiz-address'
import { migratePlan } from './migrate-plan'
import {
  type Plan,
  type PlanPart,
  partsOf,
  pickParts,
  planLimits,
  planParts,
  planVersion,
  type TextPart,
} from './plan-document'
import { type PlanProblem, readPlan } from './read-plan'
import { readAddressPart } from './tool-parts'
import { writePlan } from './write-plan'

type Raw = Readonly<Record<string, unknown>>

/** What a device keeps, beside what this version of the guide understands of it. */
export type StoredPlan = {
  /** As it stands there, letter by letter. It stays so until the reader's first change. */
  text: string
  /** Its parts as they stand there, in today's shape. */
  raw: Raw
  plan: Plan
  /** Parts of which something would be lost if this version wrote them: they stay as they are. */
  locked: readonly PlanPart[]
  /** Names of parts that this version does not know. They stay too. */
  unknown: readonly string[]
  problems: readonly PlanProblem[]
}

const pairsOf = (text: string) => [...new URLSearchParams(text)].map(([name, value]) => `${name}=${value}`)

/** Whether a tool's text says nothing beyond what was read of it: defaults, order and where the reader stood are no loss. */
function isAddressWhole(part: TextPart, raw: string, flow: CandidacyFlow) {
  const { text, problems } = readAddressPart(part, raw, flow)
  if (text === undefined || problems.length > 0) return false
  const read = pairsOf(text)
  const said = part === 'candidacy' ? renewQuiz(flow.former, raw).pairs : [...new URLSearchParams(raw)]
  return said.every(([name, value]) => {
    if (read.includes(`${name}=${value}`) || (part === 'candidacy' && name === 'at')) return true
    const alone = readAddressPart(part, new URLSearchParams([[name, value]]).toString(), flow)
    return alone.problems.length === 0 && pairsOf(alone.text ?? '').every(pair => read.includes(pair))
  })
}

const sorted = (x: unknown): unknown =>
  typeof x !== 'object' || x === null
    ? x
    : Array.isArray(x)
      ? x.map(sorted)
      : Object.entries(x)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => [name, sorted(value)])
const isSame = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** A document in which nothing is written. */
const isBlank = (x: unknown): boolean =>
  typeof x === 'object' &&
  x !== null &&
  Object.entries(x).every(
    ([name, value]) => (/^v(?:ersion)?$/.test(name) && value === 1) || value === '' || isBlank(value),
  )

function isWhole(part: PlanPart, raw: unknown, plan: Plan, flow: CandidacyFlow): boolean {
  switch (part) {
    case 'notes':
      return typeof raw === 'string' && raw.length <= planLimits.notes
    case 'own':
    case 'practitioner':
      return plan[part] === undefined ? isBlank(raw) : isSame(raw, plan[part])
    default:
      return typeof raw === 'string' && isAddressWhole(part, raw, flow)
  }
}

/** Reads what is kept. Never throws; `newer` and `no-plan` are texts that this version leaves alone as a whole. */
export function readStored(text: string, flow: CandidacyFlow): StoredPlan | 'newer' | 'no-plan' {
  if (text.length > planLimits.file) return 'no-plan'
  let x: unknown
  try {
    x = JSON.parse(text)
  } catch {
    return 'no-plan'
  }
  const read = readPlan(x, flow)
  if (read.kind !== 'plan') return read.kind
  const { v, ...raw } = migratePlan(x as Raw, (x as { v: number }).v)
  const known: readonly string[] = planParts
  return {
    text,
    raw,
    plan: read.plan,
    locked: planParts.filter(part => raw[part] !== undefined && !isWhole(part, raw[part], read.plan, flow)),
    unknown: Object.keys(raw).filter(name => !known.includes(name)),
    problems: read.problems,
  }
}

/**
 * The text that keeps a plan where `stored` stood: parts that the reader has not changed, that are locked or that this
 * version does not know stay letter by letter; without any change, so does the whole text.
 */
export function writeStored(plan: Plan, stored: StoredPlan | null): string {
  if (!stored) return writePlan(plan)
  const isKept = (part: PlanPart) => stored.locked.includes(part) || isSame(plan[part], stored.plan[part])
  if (planParts.every(isKept)) return stored.text
  const parts = planParts.flatMap((part): [string, unknown][] => {
    const value = isKept(part) ? stored.raw[part] : plan[part]
    return value === undefined ? [] : [[part, value]]
  })
  const unknown = stored.unknown.map((name): [string, unknown] => [name, stored.raw[name]])
  return `${JSON.stringify(Object.fromEntries([['v', planVersion], ...parts, ...unknown]), null, 2)}\n`
}

/** A plan with the locked parts as they were read: nothing takes their place. */
export function withLocked(plan: Plan, stored: StoredPlan | null): Plan {
  if (!stored || stored.locked.length === 0) return plan
  const free = partsOf(plan).filter(part => !stored.locked.includes(part))
  return { ...pickParts(plan, free), ...pickParts(stored.plan, stored.locked) }
}
