import { type CostArea, type CostRegion, costAreas, costRegions, costUpkeep } from '@/content/data/cost'
import { sourceIds } from '@/content/data/source-ids'
import {
  type AddressInput, type AddressProblem, isQuery, oneOf, type ReadField, readAddress, readOnce, wholeNumber,
} from '@/lib/address/read-address'
import type { CostAnswers, IntervalSource } from './cost-answers'

/** The tool's answers before the reader has said anything. The prerendered page shows these. */
export const costDefaults: CostAnswers = {
  area: 'full-head', region: 'us', sessions: null, source: null, years: costUpkeep.shownYears, interval: null,
}

export type CostField = keyof CostAnswers
export type CostProblem = AddressProblem<CostField>

/** Whole numbers that each field may be, lowest and highest. The contract fixes them. */
export const costLimits = { sessions: [1, 4], years: [1, 40] } as const
export const intervalSources: readonly IntervalSource[] = ['S0', 'S2', 'S3']

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]

const fields: { [Field in CostField]: ReadField<CostAnswers[Field]> } = {
  area: readOnce(
    oneOf(areas), 'The link names an area that we have no price for. Pick one of these; the first is shown.'),
  region: readOnce(
    oneOf(regions), 'The link names a place that we have no price for. Pick one of these; the first is shown.'),
  sessions: readOnce(wholeNumber(costLimits.sessions), 'Sessions must be a whole number from 1 to 4.'),
  source: readOnce(oneOf(sourceIds), 'The link names a source that we do not have. Pick one of the five.'),
  years: readOnce(wholeNumber(costLimits.years), 'Years must be a whole number from 1 to 40.'),
  interval: readOnce(
    oneOf(intervalSources), 'The link names a source without an interval in years. Pick one of these.'),
}
const fieldNames = Object.keys(fields) as CostField[]

/** Reads an address: unknown parameters are dropped, bad ones answered by field, the others kept. Never throws. */
export function parseCostParams(input: AddressInput): { answers: CostAnswers; problems: CostProblem[] } {
  return readAddress(input, costDefaults, fields)
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
  return isQuery(input, costQuery(parseCostParams(input).answers))
}
