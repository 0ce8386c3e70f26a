import { type CostAlternativeId, costAlternatives } from '@/content/cost/cost-alternatives'
import {
  type CostArea,
  type CostQuoteId,
  type CostRegion,
  costAreas,
  costQuoteIds,
  costUpkeep,
  type IntervalSource,
} from '@/content/cost/cost'
import { type CostQuoteFlagId, costQuoteFlags } from '@/content/cost/cost-quote-flags'
import { costQuotes, costWords } from '@/content/cost/cost-quotes'
import type { CostQuote } from '@/content/cost/cost.schema'
import type { ClaimId } from '@/content/evidence/claims'
import type { DisagreementId } from '@/content/evidence/disagreements'
import type { SourceId } from '@/content/evidence/source-ids'
import { claimValue } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type TableSource, tableSources } from '@/lib/evidence/table-sources'
import { spanValues } from '@/lib/value/span-values'
import type { Unit, Value } from '@/lib/value/value'
import { mapIntervals } from './cost-address'
import { type TableAlternative, tableAlternative } from './table-alternative'

/** A figure taken from the ledger, with the claim that it stands in. */
export type CostTableFigure<U extends Unit = Unit> = {
  claim: ClaimId
  value: Value<U>
  /** What the source says, in words, where the value is the reader's own. */
  said?: string
}

type QuoteRow = {
  id: CostQuoteId
  area: CostArea
  source: SourceId
  region: CostRegion | 'not-stated'
  countsFor: readonly CostRegion[]
  /** What the source does, after its name, with {price} for its figure: "gives {price} in Turkey". */
  gives: string
  sessions: CostTableFigure<'sessions'> | null
  otherwise: readonly CostTableFigure<'usd'>[]
  also: readonly ClaimId[]
  doubt: DisagreementId | null
  note: string | null
  /** What the source says, in words, where the reader has put a figure of their own in its place. */
  said?: string
}
type QuotePrice =
  | { basis: 'treatment'; price: CostTableFigure<'usd'> }
  | { basis: 'session'; price: CostTableFigure<'usd/session'> }
export type TableQuote = QuoteRow & QuotePrice

/** The cost table with its numbers: all that the estimate needs, small enough to be handed to the browser. */
export type CostTable = {
  quotes: readonly TableQuote[]
  words: readonly { area: CostArea; source: SourceId; claim: ClaimId; says: string }[]
  /** How many sessions the prices of an area are for, from the fewest to the most. */
  areaSessions: Record<CostArea, Value<'sessions'>>
  upkeep: { price: CostTableFigure<'usd'>; intervals: Record<IntervalSource, CostTableFigure<'years'>> }
  alternatives: readonly TableAlternative[]
  /** What there is to say about a quote of the reader's own, figures filled in. */
  flags: Record<CostQuoteFlagId, string>
  sources: readonly TableSource[]
}

const figureIn =
  <U extends Unit>(unit: U) =>
  (claim: ClaimId): CostTableFigure<U> => ({ claim, value: claimValue(claim, unit) })
const dollars = figureIn('usd')
const sessions = figureIn('sessions')
const years = figureIn('years')

const priceOf = ({ basis, price }: CostQuote): QuotePrice =>
  basis === 'session' ? { basis, price: figureIn('usd/session')(price) } : { basis, price: dollars(price) }

function tableQuote(id: CostQuoteId): TableQuote {
  const quote: CostQuote & { area: CostArea } = costQuotes[id]
  return {
    id,
    area: quote.area,
    source: quote.source,
    region: quote.region,
    countsFor: quote.countsFor,
    gives: quote.gives,
    ...priceOf(quote),
    sessions: quote.sessions ? sessions(quote.sessions) : null,
    otherwise: (quote.otherwise ?? []).map(dollars),
    also: quote.also ?? [],
    doubt: quote.doubt ?? null,
    note: quote.note ?? null,
  }
}

/** Joins the cost table with the ledger. For the server: it reads the whole ledger, the browser gets its result. */
export function costTable(): CostTable {
  const quotes = costQuoteIds.map(tableQuote)
  return {
    quotes,
    words: costWords,
    areaSessions: Object.fromEntries(
      (Object.keys(costAreas) as CostArea[]).map(area => [
        area,
        spanValues(quotes.flatMap(quote => (quote.area === area && quote.sessions ? [quote.sessions.value] : []))),
      ]),
    ) as CostTable['areaSessions'],
    upkeep: {
      price: dollars(costUpkeep.price),
      intervals: mapIntervals(source => years(costUpkeep.intervals[source])),
    },
    alternatives: (Object.keys(costAlternatives) as CostAlternativeId[]).map(tableAlternative),
    flags: Object.fromEntries(
      Object.entries(costQuoteFlags).map(([id, { says }]) => [id, fillFigures(says)]),
    ) as Record<CostQuoteFlagId, string>,
    sources: tableSources(),
  }
}
