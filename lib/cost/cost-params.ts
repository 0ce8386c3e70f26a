import {
  type CostArea,
  type CostRegion,
  costAreas,
  costRegions,
  costUpkeep,
  type IntervalSource,
} from '@/content/cost/cost'
import { sourceIds } from '@/content/evidence/source-ids'
import { numberField } from '@/lib/address/number-field'
import {
  type AddressInput,
  type AddressProblem,
  isQuery,
  oneOf,
  pairsOf,
  type ReadField,
  readAddress,
  readOnce,
} from '@/lib/address/read-address'
import type { CostAnswers } from './cost-answers'
import { noOwnFigures, type OwnFigureId, ownFields } from './own-figures'
import { usdField, writeOwnRange } from './own-range'
import { type QuoteField, type QuoteSlot, isQuoteField, quotePairs, readQuotes } from './own-quotes'

/** The tool's answers before the reader has said anything. The prerendered page shows these. */
export const costDefaults: CostAnswers = {
  area: 'full-head',
  region: 'us',
  sessions: null,
  source: null,
  years: costUpkeep.shownYears,
  interval: null,
  travel: null,
  removal: null,
  currency: null,
  rate: null,
  own: {},
  quotes: {},
}

type PlainAnswers = Omit<CostAnswers, 'own' | 'quotes'>
export type CostField = keyof PlainAnswers | OwnFigureId | QuoteField
/** What is wrong with a field. `given` is what stood there, so that a line of text is not lost. */
export type CostProblem = AddressProblem<CostField> & { given?: string }

/** Numbers that each field may be, lowest and highest. The contract fixes sessions and years. */
export const costLimits = { sessions: [1, 4], years: [1, 40], rate: [0.0001, 1_000_000] } as const
export const intervalSources = Object.keys(costUpkeep.intervals) as IntervalSource[]

/** Letters of a text that could not be read which are given back beside its message. */
const longestText = 60

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]

const fields: { [Field in keyof PlainAnswers]: ReadField<PlainAnswers[Field]> } = {
  area: readOnce(
    oneOf(areas),
    'The link names an area that we have no price for. Pick one of these; the first is shown.',
  ),
  region: readOnce(
    oneOf(regions),
    'The link names a place that we have no price for. Pick one of these; the first is shown.',
  ),
  sessions: numberField({ limits: costLimits.sessions, message: 'Sessions must be a whole number from 1 to 4.' }),
  source: readOnce(oneOf(sourceIds), 'The link names a source that we do not have. Pick one of the five.'),
  years: numberField({ limits: costLimits.years, message: 'Years must be a whole number from 1 to 40.' }),
  interval: readOnce(
    oneOf(intervalSources),
    'The link names a source without an interval in years. Pick one of these.',
  ),
  travel: usdField,
  removal: usdField,
  currency: readOnce(
    text => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined),
    'Write the three letters of your money, like EUR.',
  ),
  rate: numberField({
    limits: costLimits.rate,
    places: 6,
    sign: 'any-money',
    message: 'Write how much of your money one dollar buys, like 0.92.',
  }),
}
const fieldNames = Object.keys(fields) as (keyof PlainAnswers)[]
const { own: _, quotes: __, ...plainDefaults } = costDefaults

/** Reads an address: unknown parameters are dropped, bad ones answered by field, the others kept. Never throws. */
export function parseCostParams(input: AddressInput): { answers: CostAnswers; problems: CostProblem[] } {
  const plain = readAddress<PlainAnswers>(input, plainDefaults, fields)
  // Most addresses hold none of the many fields below; those of the others are read from what is theirs.
  const pairs = pairsOf(input)
  const names = new Set(pairs.map(([name]) => name))
  const own = [...names].some(name => Object.hasOwn(ownFields, name))
    ? readAddress(input, noOwnFigures, ownFields)
    : { answers: {}, problems: [] }
  const { quotes, problems } = [...names].some(isQuoteField) ? readQuotes(input) : { quotes: {}, problems: [] }
  const given = Object.entries(own.answers).filter(([, range]) => range !== null)
  const wrong: AddressProblem<CostField>[] = [...plain.problems, ...own.problems, ...problems]
  const givenFor = (field: string) =>
    pairs
      .find(([name, text]) => name === field && text !== '')?.[1]
      .trim()
      .slice(0, longestText)
  return {
    answers: { ...plain.answers, own: Object.fromEntries(given), quotes },
    problems: wrong.map(problem => ({ ...problem, given: givenFor(problem.field) ?? '' })),
  }
}

/** The query of some answers, sorted, defaults left out: "area=crown&region=turkey", or "" for the defaults. */
export function costQuery(answers: CostAnswers): string {
  const plain = fieldNames.flatMap((field): [string, string][] => {
    const value = answers[field]
    if (value === null || value === costDefaults[field]) return []
    return [[field, typeof value === 'object' ? writeOwnRange(value) : String(value)]]
  })
  const own = Object.entries(answers.own).map(([id, range]): [string, string] => [id, writeOwnRange(range)])
  const quotes = Object.entries(answers.quotes).flatMap(([slot, quote]) => quotePairs(slot as QuoteSlot, quote))
  return new URLSearchParams([...plain, ...own, ...quotes].toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()
}

/** The one address of some answers: "/cost?area=crown". Other rooms link through this and never by hand. */
export function costHref(answers: Partial<CostAnswers> = {}): string {
  const query = costQuery({ ...costDefaults, ...answers })
  return query ? `/cost?${query}` : '/cost'
}

/** The figures of some answers as a file, for readers without JavaScript. */
export function costFileHref(answers: CostAnswers): string {
  const query = costQuery(answers)
  return query ? `/api/cost.csv?${query}` : '/api/cost.csv'
}

/** Whether an address says just what its answers say: sorted, nothing unknown, no default. */
export function isCanonicalCost(input: AddressInput): boolean {
  return isQuery(input, costQuery(parseCostParams(input).answers))
}
