import {
  type CostArea,
  type CostRegion,
  costAreas,
  costRegions,
  costUpkeep,
  type IntervalSource,
} from '@/content/cost/cost'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { defineAddress, type FieldOf } from '@/lib/address/define-address'
import { type AddressField, field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import { type AddressProblem, oneOf, readOnce } from '@/lib/address/read-address'
import type { CostAnswers } from './cost-answers'
import { gatherFigures, ownFields, spreadFigures } from './own-figures'
import { gatherQuotes, quoteFields, spreadQuotes } from './own-quotes'
import { usdField } from './own-range'

/** Numbers that each field may be, lowest and highest. The contract fixes sessions and years. */
export const costLimits = { sessions: [1, 4], years: [1, 40], rate: [0.0001, 1_000_000] } as const
export const intervalSources = Object.keys(costUpkeep.intervals) as IntervalSource[]

/** Something for each source that gives an interval between touch-ups. */
export const mapIntervals = <T>(read: (source: IntervalSource) => T): Record<IntervalSource, T> =>
  Object.fromEntries(intervalSources.map(source => [source, read(source)])) as Record<IntervalSource, T>

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]

/** What one field says, as opposed to figures and quotes of the reader's own, which several make up. */
type PlainAnswers = Omit<CostAnswers, 'own' | 'quotes'>

const plainFields = {
  area: field<CostArea>(
    'full-head',
    readOnce(oneOf(areas), 'The link names an area that we have no price for. Pick one of these; the first is shown.'),
  ),
  region: field<CostRegion>(
    'us',
    readOnce(
      oneOf(regions),
      'The link names a place that we have no price for. Pick one of these; the first is shown.',
    ),
  ),
  sessions: field<number | null>(
    null,
    numberField({ limits: costLimits.sessions, message: 'Sessions must be a whole number from 1 to 4.' }),
  ),
  source: field<SourceId | null>(
    null,
    readOnce(oneOf(sourceIds), 'The link names a source that we do not have. Pick one of the five.'),
  ),
  years: field<number>(
    costUpkeep.shownYears,
    numberField({ limits: costLimits.years, message: 'Years must be a whole number from 1 to 40.' }),
  ),
  interval: field<IntervalSource | null>(
    null,
    readOnce(oneOf(intervalSources), 'The link names a source without an interval in years. Pick one of these.'),
  ),
  travel: usdField,
  removal: usdField,
  currency: field<string | null>(
    null,
    readOnce(
      text => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined),
      'Write the three letters of your money, like EUR.',
    ),
  ),
  rate: field<number | null>(
    null,
    numberField({
      limits: costLimits.rate,
      places: 6,
      sign: 'any-money',
      message: 'Write how much of your money one dollar buys, like 0.92.',
    }),
  ),
} satisfies { [Plain in keyof PlainAnswers]: AddressField<PlainAnswers[Plain]> }

/** The answers of one field each, out of all fields. */
const plainOf = (flat: PlainAnswers) =>
  Object.fromEntries(Object.keys(plainFields).map(name => [name, flat[name as keyof PlainAnswers]])) as PlainAnswers

/** What the reader asks of the cost tool, with the figures and quotes of their own. */
export const costAddress = defineAddress({
  path: '/cost',
  file: '/api/cost.csv',
  where: 'query',
  fields: { ...plainFields, ...ownFields, ...quoteFields },
  shape: {
    gather: (flat): CostAnswers => ({ ...plainOf(flat), own: gatherFigures(flat), quotes: gatherQuotes(flat) }),
    spread: ({ own, quotes, ...plain }) => ({ ...plain, ...spreadFigures(own), ...spreadQuotes(quotes) }),
  },
})

export type CostField = FieldOf<typeof costAddress>
export type CostProblem = AddressProblem<CostField>
