import { planPartWords } from '@/content/plan/plan'
import type { ToldInstructions } from '@/lib/aftercare/told-instructions'
import type { Visits } from '@/lib/practitioner/visits'

/** The version that this guide writes. Older ones are carried over, newer ones are left alone. */
export const planVersion = 4

type Words = typeof planPartWords
export type PlanPart = keyof Words
/** The parts that are an address of their tool: `tool-parts.ts` has a row for each. */
export type TextPart = {
  [Part in PlanPart]: Words[Part]['holds'] extends 'address' ? Part : never
}[PlanPart]

/**
 * All that a reader has told the tools, in one document. A tool's part is that tool's own address text, as its own
 * parser writes it: without "?" or "#". A part that is not there has not been added; "" is a tool at its defaults.
 */
export type Plan = {
  v: typeof planVersion
  /** What the reader's practitioner said about aftercare, and which duties of the days are done. */
  own?: ToldInstructions
  /** Whom the reader has looked at, and what they found. */
  practitioner?: Visits
  notes?: string
} & { [Part in TextPart]?: string }

/** In the order in which the page, the file and the sheet show them. */
export const planParts = Object.keys(planPartWords) as readonly PlanPart[]

/** Somebody's own words. They travel sealed, and come onto the sheet only when the reader has said yes to them. */
export const hasWords = (part: PlanPart): boolean => planPartWords[part].hasWords

export const emptyPlan: Plan = { v: planVersion }

/** Letters that a plan, its parts and what carries it may have. Above them nothing is read, and no link is made. */
export const planLimits = {
  address: 2_000,
  picture: 300,
  notes: 2_000,
  file: 200_000,
  link: 8_000,
  fragment: 60_000,
} as const

/** The parts that a plan has, in their order. */
export const partsOf = (plan: Plan): PlanPart[] => planParts.filter(part => plan[part] !== undefined)

export const isEmptyPlan = (plan: Plan): boolean => partsOf(plan).length === 0

/** The plan with only the parts named. */
export function pickParts(plan: Plan, parts: readonly PlanPart[]): Plan {
  return {
    v: planVersion,
    ...Object.fromEntries(partsOf(plan).flatMap(part => (parts.includes(part) ? [[part, plan[part]]] : []))),
  }
}

/** The plan without one part. */
export const dropPart = (plan: Plan, part: PlanPart): Plan =>
  pickParts(
    plan,
    planParts.filter(other => other !== part),
  )
