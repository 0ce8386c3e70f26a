import type { ClaimId } from '@/content/evidence/claims'
import type { ClaimValue } from '@/content/evidence/claims.schema'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import {
  type CostAlternativeId,
  type CostArea,
  type CostQuoteFlagId,
  type CostQuoteId,
  type CostRegion,
  costAlternatives,
  costAreas,
  costQuoteFlags,
  costQuotes,
  costUpkeep,
  costWords,
  type IntervalSource,
} from '@/content/cost/cost'
import type { CostQuote } from '@/content/cost/cost.schema'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { sources } from '@/content/evidence/sources'
import { getClaim } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'

/** A figure taken from the ledger, with the claim that it stands in. */
export type SheetFigure = { claim: ClaimId; value: ClaimValue }

export type SheetQuote = {
  id: CostQuoteId
  area: CostArea
  source: SourceId
  region: CostRegion | 'not-stated'
  countsFor: readonly CostRegion[]
  basis: 'treatment' | 'session'
  price: SheetFigure
  sessions: SheetFigure | null
  otherwise: readonly SheetFigure[]
  also: readonly ClaimId[]
  doubt: DisagreementId | null
  note: string | null
  /** What the source says, in words, where the reader has put a figure of their own in its place. */
  said?: string
}

export type SheetAlternative = {
  id: CostAlternativeId
  label: string
  once: readonly SheetFigure[]
  monthly: readonly SheetFigure[]
}

/** The cost table with its numbers: all that the estimate needs, small enough to be handed to the browser. */
export type CostSheet = {
  quotes: readonly SheetQuote[]
  words: readonly { area: CostArea; source: SourceId; claim: ClaimId; says: string }[]
  areaSessions: Record<CostArea, SheetFigure>
  upkeep: { price: SheetFigure; intervals: Record<IntervalSource, SheetFigure> }
  alternatives: readonly SheetAlternative[]
  /** What there is to say about a quote of the reader's own, figures filled in. */
  flags: Record<CostQuoteFlagId, string>
  sources: readonly { id: SourceId; name: string; shortName: string; sellsSmp: boolean }[]
}

function figure(claim: ClaimId): SheetFigure {
  const { value } = getClaim(claim)
  if (value === undefined) throw new RangeError(`claim "${claim}" has no value; the cost table needs one`)
  return { claim, value }
}

function sheetQuote(id: CostQuoteId): SheetQuote {
  const quote: CostQuote & { area: CostArea } = costQuotes[id]
  return {
    id,
    area: quote.area,
    source: quote.source,
    region: quote.region,
    countsFor: quote.countsFor,
    basis: quote.basis,
    price: figure(quote.price),
    sessions: quote.sessions ? figure(quote.sessions) : null,
    otherwise: (quote.otherwise ?? []).map(figure),
    also: quote.also ?? [],
    doubt: quote.doubt ?? null,
    note: quote.note ?? null,
  }
}

/** Joins the cost table with the ledger. For the server: it reads the whole ledger, the browser gets its result. */
export function costSheet(): CostSheet {
  return {
    quotes: (Object.keys(costQuotes) as CostQuoteId[]).map(sheetQuote),
    words: costWords,
    areaSessions: Object.fromEntries(
      Object.entries(costAreas).map(([area, { sessions }]) => [area, figure(sessions)]),
    ) as Record<CostArea, SheetFigure>,
    upkeep: {
      price: figure(costUpkeep.price),
      intervals: {
        S0: figure(costUpkeep.intervals.S0),
        S2: figure(costUpkeep.intervals.S2),
        S3: figure(costUpkeep.intervals.S3),
      },
    },
    alternatives: (Object.keys(costAlternatives) as CostAlternativeId[]).map(id => {
      const { label, once, monthly } = costAlternatives[id]
      return { id, label, once: once.map(figure), monthly: monthly.map(figure) }
    }),
    flags: Object.fromEntries(
      Object.entries(costQuoteFlags).map(([id, { says }]) => [id, fillFigures(says)]),
    ) as Record<CostQuoteFlagId, string>,
    sources: sourceIds.map(id => {
      const { name, shortName, sellsSmp } = sources[id]
      return { id, name, shortName, sellsSmp }
    }),
  }
}
