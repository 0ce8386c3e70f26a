import { z } from 'zod'
import { claimId, outsideId } from '../ids.schema'
import { type Difference, differences } from './differences'
import { sourceOf } from './source-ids'

export const differenceIds = Object.keys(differences) as [Difference, ...Difference[]]

const claims = z.array(claimId).min(1).readonly()

/**
 * What each source says of a statement, as every row that wears dots carries it. Nothing is inherited: a source without
 * a claim here is silent.
 */
export const stanceShape = {
  states: z
    .string()
    .min(8)
    .max(140)
    .regex(/^[A-Z{].*[^.]$/)
    .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed')
    .optional()
    .describe('the one statement that the dots stand for, where the text says more; no full stop'),
  claims: z.array(claimId).readonly().describe('claims that say at least this'),
  differs: z
    .partialRecord(z.enum(differenceIds), claims)
    .optional()
    .describe('claims that fit beside it, by the way in which they differ'),
  against: claims
    .optional()
    .describe('claims that cannot be true together with it, of the same people, place and time'),
  outside: z.array(outsideId).min(1).readonly().optional().describe('facts from outside the five'),
}

/**
 * A statement of prose. Under the id of a claim it says what that claim says; under a name of its own it says `says`.
 */
export const proseStanceSchema = z
  .strictObject({
    ...stanceShape,
    near: claims.optional().describe('claims that touch the matter without saying anything on it'),
    sought: z
      .array(z.string().min(3))
      .min(1)
      .readonly()
      .optional()
      .describe('where a source is called silent: the words looked for in its article, each as a part of a word'),
    says: z.string().min(8).max(200).optional().describe('our words; no full stop; figures as {claim-id}'),
  })
  .refine(({ claims: says, differs = {}, against = [] }) => {
    const heard = [says, ...Object.values(differs), against].flatMap(ids => [...new Set(ids.map(sourceOf))])
    return new Set(heard).size === heard.length
  }, 'a source says so, differs or contradicts, one of the three')
export type ProseStance = z.infer<typeof proseStanceSchema>
export type StanceTable = Readonly<Record<string, ProseStance>>
