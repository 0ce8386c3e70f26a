import { z } from 'zod'
import { claims } from '../evidence/claims'
import type { ClaimTable } from '../evidence/claims.schema'
import { sourceOf } from '../evidence/source-ids'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, claimIn, sourceId } from '../ids.schema'

const rows: ClaimTable = claims

const stretch = claimIn('years', 'months')

/** What the years of a band are about, from the day of treatment on. */
export const longevityStages = [
  'observed',
  'fresh',
  'fading-shows',
  'lifespan',
  'faded',
  'touch-up',
  'touch-up-open',
] as const

export type LongevityStage = (typeof longevityStages)[number]

/** One stretch of years by one source. The years themselves stand in the claim `range`. */
export const longevityBandSchema = z
  .strictObject({
    source: sourceId,
    stage: z.enum(longevityStages),
    range: stretch.describe('the claim whose figure is the band'),
    also: z.array(claimId).readonly().describe('claims of the same source that repeat the figure or say what it is'),
  })
  .refine(
    band => [band.range, ...band.also].every(id => sourceOf(id) === band.source),
    'a band rests on claims of its own source',
  )
export type LongevityBand = z.infer<typeof longevityBandSchema>

/** A source that speaks of years or touch-ups without a figure. Nothing is to be computed from it. */
export const longevityWordsSchema = z
  .strictObject({
    source: sourceId,
    about: z.enum(['lasts', 'touch-up']),
    words: z.string().min(5).max(40).describe('in the middle of a sentence'),
    claims: z.array(claimId).min(1).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
  })
  .refine(row => row.claims.every(id => sourceOf(id) === row.source), 'words rest on claims of their source')
  .refine(row => row.claims.every(id => rows[id]?.value === undefined), 'a claim with a figure is a band')
export type LongevityWords = z.infer<typeof longevityWordsSchema>

/** A figure that prose may call: one claim's own, with the claims of its source that say what it is. */
export const longevityFigureSchema = z.strictObject({
  claim: claimId,
  what: z.string().min(8).max(60).describe('what the figure answers, as the start of a sentence'),
  also: z.array(claimId).readonly().optional(),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
})
export type LongevityFigure = z.infer<typeof longevityFigureSchema>

/** Years from the earliest to the latest that sources name, which none of them names as a whole. */
export const longevitySpanSchema = z.strictObject({
  what: z.string().min(8).max(60).describe('what the years answer, as the start of a sentence'),
  states: stanceShape.states,
  differs: stanceShape.differs,
})
export type LongevitySpan = z.infer<typeof longevitySpanSchema>

/** A word that prose may call, and what each source says to it. */
export const permanenceSchema = z.strictObject({
  ...stanceShape,
  text: z.string().min(5).max(40),
  says: z.string().min(8).max(120).regex(/\.$/),
})
export type PermanenceWords = z.infer<typeof permanenceSchema>
