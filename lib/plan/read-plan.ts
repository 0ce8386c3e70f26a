import { readToldInstructions } from '@/lib/aftercare/told-instructions'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { isRecord } from '@/lib/address/document-field'
import { isBlank, readVisits } from '@/lib/practitioner/visits'
import { migratePlan } from './migrate-plan'
import { type Plan, type PlanPart, planLimits, planParts, planVersion } from './plan-document'
import { planProblems } from './plan-words'
import { readAddressPart } from './tool-parts'

/** Something that was left out, and of which part. */
export type PlanProblem = { part: PlanPart; message: string }

export type PlanRead =
  | { kind: 'plan'; plan: Plan; problems: readonly PlanProblem[] }
  /** Written by a later guide. It is not to be overwritten: another device may still read it. */
  | { kind: 'newer' }
  | { kind: 'no-plan' }

/** Notes as they are kept: one kind of line end, nothing invisible that could break a file, so many letters at most. */
export function cleanNotes(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .slice(0, planLimits.notes)
    .replace(/\p{Cs}/gu, '')
}

type ReadPart = { value?: unknown; problems: readonly string[] }

function readPart(part: PlanPart, given: unknown, flow: CandidacyFlow): ReadPart {
  if (part === 'own') {
    const told = readToldInstructions(given)
    if (!told) return { problems: [planProblems.unknownForm] }
    const empty = Object.keys(told.lines).length === 0 && Object.keys(told.done).length === 0
    return empty ? { problems: [] } : { value: told, problems: [] }
  }
  if (part === 'practitioner') {
    const visits = readVisits(given)
    if (!visits) return { problems: [planProblems.unknownForm] }
    return isBlank(visits) ? { problems: [] } : { value: visits, problems: [] }
  }
  if (part === 'notes') {
    if (typeof given !== 'string') return { problems: [planProblems.notesNoText] }
    const tooLong = given.length > planLimits.notes
    const value = cleanNotes(given)
    return { ...(value === '' ? {} : { value }), problems: tooLong ? [planProblems.notesCut] : [] }
  }
  const { text, problems } = readAddressPart(part, given, flow)
  return { value: text, problems }
}

/**
 * Reads a plan from anywhere: storage, a file or a link. Every part goes through its tool's own parser; what cannot be
 * read is left out and named, the rest is kept. Never throws.
 */
export function readPlan(x: unknown, flow: CandidacyFlow): PlanRead {
  if (!isRecord(x) || !Object.hasOwn(x, 'v') || typeof x.v !== 'number') return { kind: 'no-plan' }
  if (!Number.isInteger(x.v) || x.v < 0) return { kind: 'no-plan' }
  if (x.v > planVersion) return { kind: 'newer' }
  const stored = migratePlan(x, x.v)
  const parts: Record<string, unknown> = {}
  const problems: PlanProblem[] = []
  for (const part of planParts) {
    if (!Object.hasOwn(stored, part) || stored[part] === undefined) continue
    const read = readPart(part, stored[part], flow)
    if (read.value !== undefined) parts[part] = read.value
    problems.push(...read.problems.map(message => ({ part, message })))
  }
  return { kind: 'plan', plan: { v: planVersion, ...parts }, problems }
}

/** The same from text. */
export function readPlanText(text: string, flow: CandidacyFlow): PlanRead {
  if (text.length > planLimits.file) return { kind: 'no-plan' }
  try {
    return readPlan(JSON.parse(text), flow)
  } catch {
    // Not JSON: there is nothing to read.
    return { kind: 'no-plan' }
  }
}
