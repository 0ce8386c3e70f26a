import { type CostArea, type CostRegion, costAreas, costRegions, costUpkeep } from '@/content/data/cost'
import { sourceIds } from '@/content/data/source-ids'
import type { CostAnswers, IntervalSource } from './cost-answers'

/** The tool's answers before the reader has said anything. The prerendered page shows these. */
export const costDefaults: CostAnswers = {
  area: 'full-head', region: 'us', sessions: null, source: null, years: costUpkeep.shownYears, interval: null,
}

export type CostField = keyof CostAnswers
export type CostProblem = { field: CostField; message: string }

/** Whole numbers that each field may be, lowest and highest. The contract fixes them. */
export const costLimits = { sessions: [1, 4], years: [1, 40] } as const
export const intervalSources: readonly IntervalSource[] = ['S0', 'S2', 'S3']

type Read = (text: string) => string | number | undefined
const oneOf = (names: readonly string[]): Read => text => names.find(name => name === text)
const whole = ([low, high]: readonly [number, number]): Read => text => {
  const n = /^[1-9]\d?$/.test(text) ? Number(text) : Number.NaN
  return n >= low && n <= high ? n : undefined
}

const fields: Record<CostField, { read: Read; message: string }> = {
  area: {
    read: oneOf(Object.keys(costAreas) satisfies string[] as CostArea[]),
    message: 'The link names an area that we have no price for. Pick one of these; the first is shown.',
  },
  region: {
    read: oneOf(Object.keys(costRegions) satisfies string[] as CostRegion[]),
    message: 'The link names a place that we have no price for. Pick one of these; the first is shown.',
  },
  sessions: { read: whole(costLimits.sessions), message: 'Sessions must be a whole number from 1 to 4.' },
  source: { read: oneOf(sourceIds), message: 'The link names a source that we do not have. Pick one of the five.' },
  years: { read: whole(costLimits.years), message: 'Years must be a whole number from 1 to 40.' },
  interval: {
    read: oneOf(intervalSources),
    message: 'The link names a source without an interval in years. Pick one of these.',
  },
}
const fieldNames = Object.keys(fields) as CostField[]

/** What an address may be given as: the page's `searchParams`, or the browser's. */
export type AddressInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

function valuesOf(input: AddressInput, field: CostField): readonly string[] {
  if (input instanceof URLSearchParams) return input.getAll(field)
  const given = Object.hasOwn(input, field) ? input[field] : undefined
  return given === undefined ? [] : typeof given === 'string' ? [given] : given
}

/**
 * Reads an address. Unknown parameters are dropped; an empty one counts as not given, as a form sends it; a bad or
 * doubled one is answered by a problem with its field, and all the others are kept. Never throws.
 */
export function parseCostParams(input: AddressInput): { answers: CostAnswers; problems: CostProblem[] } {
  const answers: Record<string, unknown> = { ...costDefaults }
  const problems: CostProblem[] = []
  for (const field of fieldNames) {
    const given = valuesOf(input, field).filter(text => text !== '')
    if (given.length === 0) continue
    const value = given.length === 1 ? fields[field].read(given[0] as string) : undefined
    if (value === undefined) problems.push({ field, message: fields[field].message })
    else answers[field] = value
  }
  return { answers: answers as CostAnswers, problems }
}

/** The query of some answers, sorted, defaults left out: "area=crown&region=turkey", or "" for the defaults. */
export function costQuery(answers: CostAnswers): string {
  const given = fieldNames.filter(field => answers[field] !== null && answers[field] !== costDefaults[field]).sort()
  return new URLSearchParams(given.map(field => [field, String(answers[field])])).toString()
}

/** The one address of some answers: "/cost?area=crown". Other rooms link through this and never by hand. */
export function costHref(answers: Partial<CostAnswers> = {}): string {
  const query = costQuery({ ...costDefaults, ...answers })
  return query ? `/cost?${query}` : '/cost'
}

/** Whether an address says just what its answers say: sorted, nothing unknown, no default. */
export function isCanonicalCost(input: AddressInput): boolean {
  const pairs = input instanceof URLSearchParams
    ? [...input]
    : Object.entries(input).flatMap(([key, value]) => [value ?? []].flat().map(text => [key, text] as [string, string]))
  return new URLSearchParams(pairs as [string, string][]).toString() === costQuery(parseCostParams(input).answers)
}
