import { z } from 'zod'
import { claimId } from '../ids.schema'
import { claimUnits, claimValueSchema } from './claims.schema'

/** What sort of source an outside fact has. */
export const outsideKinds = [
  'regulator',
  'law',
  'health-service',
  'government-database',
  'professional-body',
  'charity',
  'review',
  'study',
  'survey',
  'laboratory',
  'case-report',
  'textbook',
  'publisher',
  'commercial',
] as const
export type OutsideKind = (typeof outsideKinds)[number]

/**
 * How much weight the fact can carry, by rule and not by taste:
 * - strong: a law or regulator on its own rules, or a systematic review or large study read at its publisher
 * - moderate: expert review, professional body, charity's or health service's advice, laboratory work, a sound survey
 * - weak: small or uncontrolled studies, single papers by people who sell SMP, press copies of advice
 * - very-weak: single cases, and anything that only sellers say
 */
export const outsideStrengths = ['strong', 'moderate', 'weak', 'very-weak'] as const
export type OutsideStrength = (typeof outsideStrengths)[number]

/** How much of a source was read, and where. Readers are told: a summary in the news is not the paper. */
export const outsideReadings = ['whole', 'page', 'abstract', 'copy', 'press'] as const
export type OutsideReading = (typeof outsideReadings)[number]

/** Without an address, a citation gives its year or the site that it stood on: a reader has to be able to find it. */
const findable = /\b(?:19|20)\d\d\b|\b[a-z0-9-]+(?:\.[a-z-]+)*\.(?:com|org|ca|uk|gov)\b/

/** One fact from outside the five sources. It never counts among them and wears its own mark. */
export const outsideSchema = z
  .strictObject({
    statement: z.string().min(20).max(320).describe('our words, with its figures: this is their table'),
    kind: z.enum(outsideKinds),
    strength: z.enum(outsideStrengths),
    confidence: z
      .enum(['high', 'medium-high', 'medium', 'medium-low', 'low-medium', 'low'])
      .describe('how sure we are that the source says this, which is not how strong the evidence is'),
    by: z.string().min(3).describe('who says it'),
    title: z.string().min(3).describe('title or citation: journal, year, volume and pages, or the site'),
    url: z.url().optional(),
    year: z.int().min(1950).max(2100).optional(),
    read: z.iso.date().describe('the day on which we read it, in a stored copy'),
    readAs: z
      .enum(outsideReadings)
      .describe(
        'whole: all of it; page: the start of its page; abstract: a paper’s summary; copy: on another site; press: in the news',
      ),
    studied: z.string().min(10).max(120).describe('who or what it rests on: people, how many, where; or “a rule of …”'),
    limits: z.string().min(10).max(140).describe('what it cannot tell'),
    value: claimValueSchema.optional(),
    unit: z.enum(claimUnits).optional(),
    changes: z.string().min(15).max(200).describe('what it changes for a reader; no advice'),
    contradicts: z.array(claimId).readonly().optional().describe('claims of the five that it speaks against'),
  })
  .refine(o => (o.value === undefined) === (o.unit === undefined), 'value and unit go together')
  .refine(o => o.url !== undefined || findable.test(o.title), 'a fact needs an address, or a citation to find it by')
export type OutsideFact = z.infer<typeof outsideSchema>
export type OutsideTable = Readonly<Record<string, OutsideFact>>
