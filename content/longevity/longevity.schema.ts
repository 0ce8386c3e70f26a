import { z } from 'zod'
import { type ClaimId, claims } from '../evidence/claims'
import type { ClaimTable } from '../evidence/claims.schema'
import { sourceIds } from '../evidence/source-ids'

const rows: ClaimTable = claims

const claimId = z.custom<ClaimId>(id => typeof id === 'string' && Object.hasOwn(claims, id), 'no such claim')
const stretch = claimId.refine(
  id => rows[id]?.unit === 'years' || rows[id]?.unit === 'months',
  'this claim carries no length of time',
)

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
    source: z.enum(sourceIds),
    stage: z.enum(longevityStages),
    range: stretch.describe('the claim whose figure is the band'),
    also: z.array(claimId).readonly().describe('claims of the same source that repeat the figure or say what it is'),
  })
  .refine(
    band => [band.range, ...band.also].every(id => id.endsWith(band.source.toLowerCase())),
    'a band rests on claims of its own source',
  )
export type LongevityBand = z.infer<typeof longevityBandSchema>

/** A source that speaks of years or touch-ups without a figure. Nothing is to be computed from it. */
export const longevityWordsSchema = z
  .strictObject({
    source: z.enum(sourceIds),
    about: z.enum(['lasts', 'touch-up']),
    words: z.string().min(5).max(40).describe('in the middle of a sentence'),
    claims: z.array(claimId).min(1).readonly(),
  })
  .refine(row => row.claims.every(id => id.endsWith(row.source.toLowerCase())), 'words rest on claims of their source')
  .refine(row => row.claims.every(id => rows[id]?.value === undefined), 'a claim with a figure is a band')
export type LongevityWords = z.infer<typeof longevityWordsSchema>
