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
import { notWhole, numberField, readSessionsField } from '@/lib/address/number-field'
import { type AddressProblem, oneOf, readOnce } from '@/lib/address/read-address'
import type { CostAnswers } from './cost-answers'
import { costProblems } from './cost-link-words'
import { gatherFigures, ownFields, spreadFigures } from './own-figures'
import { gatherQuotes, quoteFields, spreadQuotes } from './own-quotes'
import { usdField } from './own-range'

/** Numbers that each field may be, lowest and highest. The contract fixes the years. */
export const costLimits = { years: [1, 40], cancel: [0, 90], rate: [0.0001, 1_000_000] } as const
export const intervalSources = Object.keys(costUpkeep.intervals) as IntervalSource[]

/** Something for each source that gives an interval between touch-ups. */
export const mapIntervals = <T>(read: (source: IntervalSource) => T): Record<IntervalSource, T> =>
  Object.fromEntries(intervalSources.map(source => [source, read(source)])) as Record<IntervalSource, T>

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]

/** What one field says, as opposed to figures and quotes of the reader's own, which several make up. */
type PlainAnswers = Omit<CostAnswers, 'own' | 'quotes'>

const plainFields = {
  area: field<CostArea>('full-head', readOnce(oneOf(areas), costProblems.area)),
  region: field<CostRegion>('us', readOnce(oneOf(regions), costProblems.region)),
  sessions: field<number | null>(null, readSessionsField),
  source: field<SourceId | null>(null, readOnce(oneOf(sourceIds), costProblems.source)),
  years: field<number>(
    costUpkeep.shownYears,
    numberField({ limits: costLimits.years, message: notWhole('Years', costLimits.years) }),
  ),
  interval: field<IntervalSource | null>(null, readOnce(oneOf(intervalSources), costProblems.interval)),
  cancel: field<number>(7, numberField({ limits: costLimits.cancel, message: costProblems.cancel(costLimits.cancel) })),
  travel: usdField,
  removal: usdField,
  currency: field<string | null>(
    null,
    readOnce(text => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined), costProblems.currency),
  ),
  rate: field<number | null>(
    null,
    numberField({
      limits: costLimits.rate,
      places: 6,
      sign: 'any-money',
      message: costProblems.rate,
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
