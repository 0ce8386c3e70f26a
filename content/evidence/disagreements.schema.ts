import { z } from 'zod'
import { sourceOf } from './source-ids'
import { claimId } from '../ids.schema'
import { claimTopics } from './claims.schema'

/**
 * contradiction: both cannot hold · range: numbers differ · internal: a source against itself ·
 * scope: rules of different reach · wording: names differ · derived: shows only after a sum or by joining claims.
 */
export const disagreementKinds = ['contradiction', 'range', 'internal', 'derived', 'scope', 'wording'] as const
export type DisagreementKind = (typeof disagreementKinds)[number]

/** A figure is never typed: it stands as `{claim-id}`. */
const words = (longest: number) =>
  z
    .string()
    .min(2)
    .max(longest)
    .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed')

const sideSchema = z.strictObject({
  says: words(200).describe('the position in our words; no full stop; figures as {claim-id}'),
  claims: z.array(claimId).min(1).readonly(),
  mixed: z.literal(true).optional().describe('its claims stand against the other side for different reasons'),
})

export const disagreementSchema = z
  .strictObject({
    question: words(120).regex(/\?$/).describe('what a reader would ask'),
    topic: z.enum(claimTopics),
    kind: z.enum(disagreementKinds),
    sides: z.array(sideSchema).min(2).readonly(),
    alsoRelevant: z.array(claimId).readonly().describe('claims that touch the matter without taking a side'),
    note: words(480).optional(),
  })
  .refine(d => {
    const all = d.sides.flatMap(side => side.claims)
    return new Set(all).size === all.length
  }, 'a claim stands on one side only')
  .refine(
    d => d.alsoRelevant.every(id => !d.sides.some(side => side.claims.includes(id))),
    'a claim takes a side or is only relevant',
  )
  .refine(d => {
    const speakers = new Set(d.sides.flatMap(side => side.claims.map(sourceOf)))
    return d.kind !== 'internal' || speakers.size === 1
  }, 'an internal disagreement is of one source with itself')
export type Disagreement = z.infer<typeof disagreementSchema>
export type DisagreementTable = Readonly<Record<`C${number}`, Disagreement>>
