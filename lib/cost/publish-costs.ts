import { z } from 'zod'
import { costAreas, costRegions } from '@/content/cost/cost'
import { costInsurance } from '@/content/cost/cost-form'
import { type CostSaying, costQuoteSchema } from '@/content/cost/cost.schema'
import { costDrivers, costReadings, costSilences } from '@/content/cost/cost-sayings'
import { claimValueSchema } from '@/content/evidence/claims.schema'
import { sourceIds } from '@/content/evidence/source-ids'
import { isClaimId } from '@/lib/evidence/claim'
import { type DataFile, publishedSayings, publishSaying } from '@/lib/evidence/data-file'
import { printValue } from '@/lib/value/print-value'
import { endsOf } from '@/lib/value/value'
import { costOverYears } from './cost-over-years'
import { costTable, type CostTableFigure } from './cost-table'
import type { TablePrice } from './table-alternative'

const quote = costQuoteSchema.shape
const named = z.array(z.strictObject({ id: z.string(), label: z.string() }))
const sayings = z.array(publishedSayings.element.extend({ sources: z.array(z.enum(sourceIds)) }))
const figure = z.strictObject({ value: claimValueSchema, claim: z.string() })

const schema = z.strictObject({
  v: z.literal(1),
  currency: z.literal('usd'),
  areas: named,
  regions: named,
  quotes: z.array(
    z.strictObject({
      id: z.string().describe('permanent'),
      area: z.string(),
      source: z.enum(sourceIds),
      region: quote.region,
      countsFor: quote.countsFor,
      basis: quote.basis,
      gives: z.string().describe('what the source says of its price, after its name'),
      price: figure,
      sessions: figure.nullable(),
      otherwise: z.array(figure),
      claims: z.array(z.string()).describe('claims that repeat the price or say what it rests on'),
      doubt: z.string().nullable().describe('the disagreement that the price is part of'),
      note: z.string().nullable(),
    }),
  ),
  alternatives: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        once: z.array(figure).describe('paid at the start'),
        monthly: z.array(figure).describe('paid each month'),
        again: z
          .array(z.strictObject({ price: figure, every: claimValueSchema.describe('years'), claim: z.string() }))
          .describe('paid anew whenever so many years have gone by'),
      }),
    )
    .describe('what else the money may go to, by prices of the five; options.json holds those from outside too'),
  overYears: z
    .array(
      z.strictObject({
        years: z.number(),
        interval: z.enum(sourceIds).describe('whose years between touch-ups'),
        total: claimValueSchema,
        sum: z.string().describe('the sum in the open'),
        claims: z.array(z.string()).describe('the claims that the sum rests on'),
      }),
    )
    .describe('our sums: a full head in the US and its touch-ups, by each source that says how often'),
  drivers: z.array(
    z.strictObject({ id: z.string(), label: z.string(), says: z.string(), claims: z.array(z.string()) }),
  ),
  readings: sayings,
  silences: sayings,
  insurance: sayings.element,
})

const said = (saying: CostSaying) => ({ ...publishSaying(saying), sources: [...saying.sources] })
/** A figure as the file has it: dollars throughout, so no unit. */
const plain = ({ claim, value }: CostTableFigure) => ({ claim, value: endsOf(value) })
const told = ({ from, value }: TablePrice) => ({ claim: from, value: endsOf(value) })
const labels = (table: Readonly<Record<string, { label: string }>>) =>
  Object.entries(table).map(([id, { label }]) => ({ id, label }))

/** The file `/data/costs.json`. */
export const publishCosts = (): DataFile => ({
  name: 'costs',
  title: 'Prices by source',
  says: 'Every price that the five print, by area and place, with the number of sessions and how we read it.',
  schema,
  body: (): z.infer<typeof schema> => ({
    v: 1,
    currency: 'usd',
    areas: labels(costAreas),
    regions: labels(costRegions),
    quotes: costTable().quotes.map(({ also, countsFor, gives, otherwise, ...row }) => ({
      ...row,
      gives: gives.replace('{price}', printValue(row.price.value)),
      price: plain(row.price),
      sessions: row.sessions && plain(row.sessions),
      countsFor: [...countsFor],
      otherwise: otherwise.map(plain),
      claims: [...also],
    })),
    alternatives: costTable()
      .alternatives.filter(({ once, monthly }) => [...once, ...monthly].every(({ from }) => isClaimId(from)))
      .map(({ id, label, once, monthly, again }) => ({
        ...{ id, label },
        once: once.map(told),
        monthly: monthly.map(told),
        again: again.map(({ price, every, gap }) => ({ price: told(price), every: endsOf(every), claim: gap ?? '' })),
      })),
    overYears: costOverYears().map(({ source, years, total, sum, claims }) => ({
      years,
      interval: source,
      total: endsOf(total),
      sum,
      claims: [...claims],
    })),
    drivers: Object.entries(costDrivers).map(([id, { label, says, claims }]) => ({
      id,
      label,
      says,
      claims: [...claims],
    })),
    readings: costReadings.map(said),
    silences: costSilences.map(said),
    insurance: said(costInsurance),
  }),
})
