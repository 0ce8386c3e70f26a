import { z } from 'zod'
import { claims } from '../evidence/claims'
import type { ClaimTable } from '../evidence/claims.schema'
import { outside } from '../evidence/outside'
import type { OutsideTable } from '../evidence/outside.schema'
import { sourceOf } from '../evidence/source-ids'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, claimIn, disagreementId, optionId, sourceId, outsideId } from '../ids.schema'

const rows: ClaimTable = claims
const facts: OutsideTable = outside

const dollars = claimIn('usd')
const count = claimIn('sessions')
const sentence = z.string().min(12).max(240).regex(/[.?]$/, 'a sentence ends with a full stop')

/** Places that a reader may pick. */
export const costRegionIds = ['us', 'turkey', 'worldwide'] as const

export const costAreaSchema = z.strictObject({
  label: z.string().min(3).max(40).describe('the row that the reader picks'),
  short: z.string().min(2).max(14).describe('the same on a phone'),
  means: z.string().min(3).describe('the same in the middle of a sentence'),
})

export const costRegionSchema = z.strictObject({
  label: z.string().min(3),
  short: z.string().min(2).max(8).describe('the same on a phone'),
  tag: z.string().min(2).max(8).describe('the same beside the name of a source'),
  where: z.string().min(3).describe('the same at the end of a sentence'),
})

/** One price of one source. The number itself stands in the claim. */
export const costQuoteSchema = z
  .strictObject({
    area: z.string(),
    source: sourceId,
    region: z.enum([...costRegionIds, 'not-stated']).describe('the place as the source states it'),
    countsFor: z
      .array(z.enum(costRegionIds))
      .min(1)
      .readonly()
      .describe(
        'the places for which this price may stand; without a place of its own, where nobody prices that place',
      ),
    basis: z.enum(['treatment', 'session']),
    gives: z
      .string()
      .regex(/^[a-z].*\{price\}.*[^.]$/)
      .describe('what the source does, after its name, with {price} for its figure'),
    price: dollars,
    sessions: count.optional().describe('how many sessions the price is for, or, per session, how many are usual'),
    otherwise: z.array(dollars).default([]).describe('another figure of the same source for the same thing'),
    also: z.array(claimId).default([]).describe('claims that repeat the price or say what it rests on'),
    doubt: disagreementId.optional(),
    note: sentence.optional(),
  })
  .refine(q => q.region === 'not-stated' || q.countsFor.includes(q.region), 'a price counts for its own place')
  .refine(
    q => q.basis === 'treatment' || q.sessions !== undefined,
    'a price per session needs the usual number of them',
  )
  .refine(
    q => (q.basis === 'session') === (rows[q.price]?.per === 'session'),
    'basis and claim differ on "per session"',
  )
  .refine(
    q => [q.price, ...q.otherwise, ...(q.sessions ? [q.sessions] : [])].every(id => sourceOf(id) === q.source),
    'a quote rests on claims of its own source',
  )

/** A source that speaks of a price without a figure. */
export const costWordsSchema = z.strictObject({
  area: z.string(),
  source: sourceId,
  claim: claimId,
  says: sentence,
})

export const costDriverSchema = z.strictObject({
  label: z.string().min(3).max(40),
  says: sentence,
  claims: z.array(claimId).min(1),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
})

/** A sentence about what is missing, or about how we read what is there. `{the S1}` prints the name of the source. */
export const costSayingSchema = z.strictObject({
  says: sentence,
  sources: z.array(sourceId),
  claims: z.array(claimId),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
  outside: z.array(outsideId).optional().describe('facts from outside the five that it rests on'),
})

export const costQuoteFlagSchema = z.strictObject({ says: sentence, claims: z.array(claimId) })

export const costInsuranceSchema = costSayingSchema.extend({ short: z.string().min(3).max(30) })

const outsideIn = (...units: readonly string[]) =>
  outsideId.refine(
    id => units.some(unit => facts[id]?.unit === unit),
    `this fact has no figure in ${units.join(' or ')}`,
  )
const once = z.union([
  dollars.refine(id => rows[id]?.per === undefined, 'this claim is not a price for the whole'),
  outsideIn('usd'),
])
const monthly = z.union([
  dollars.refine(id => rows[id]?.per === 'month', 'this claim is not a price per month'),
  outsideIn('usd'),
])
/** Another way to spend the money: what is paid at the start, each month, and anew whenever so much time has gone by. */
export const costAlternativeSchema = z.strictObject({
  label: z.string().min(3).max(22),
  option: optionId.nullable().describe('the option whose page tells all of it'),
  once: z.array(once).readonly(),
  monthly: z.array(monthly).readonly(),
  again: z
    .array(z.strictObject({ price: once, every: z.union([claimIn('years'), outsideIn('months', 'years')]) }))
    .readonly(),
  also: z.array(claimId).readonly(),
})

/** A figure that prose may call: one claim's own, and the part of the calculator that shows it. */
export const costFigureSchema = z.strictObject({
  claim: claimId,
  says: sentence,
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
  asked: z.strictObject({ area: z.string().optional(), region: z.enum(costRegionIds).optional() }).optional(),
})
export const costTotalSchema = z.strictObject({ quote: z.string(), end: z.enum(['both', 'high']), of: z.string() })

const interval = claimIn('years')
export const costUpkeepSchema = z.strictObject({
  price: dollars,
  intervals: z.strictObject({ S0: interval, S2: interval, S3: interval }),
  shownYears: z.number().int().min(1).max(40),
})

export type CostFigure = z.infer<typeof costFigureSchema>
export type CostTotal = z.infer<typeof costTotalSchema>
export type CostAlternative = z.infer<typeof costAlternativeSchema>
export type CostUpkeep = z.infer<typeof costUpkeepSchema>
export type CostAreaEntry = z.infer<typeof costAreaSchema>
export type CostRegionEntry = z.infer<typeof costRegionSchema>
export type CostQuote = z.input<typeof costQuoteSchema>
export type CostWords = z.infer<typeof costWordsSchema>
export type CostDriver = z.infer<typeof costDriverSchema>
export type CostQuoteFlag = z.infer<typeof costQuoteFlagSchema>
export type CostInsurance = z.infer<typeof costInsuranceSchema>
export type CostSaying = z.infer<typeof costSayingSchema>
