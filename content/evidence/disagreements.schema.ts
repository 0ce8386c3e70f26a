import { z } from 'zod'
import { sourceOf } from './source-ids'
import { claimId, sourceId } from '../ids.schema'
import { claimTopics } from './claims.schema'

/**
 * What a point of difference is, in the words that a reader meets. Only the first two are contradictions.
 * contradiction: two sources cannot both be right about the same people, place and time · internal: one source cannot
 * be right twice · range: figures that overlap, or that count different things · scope: other people, times, reasons or
 * degrees · market: prices from different places · wording: the same thing in other words.
 */
export const disagreementKinds = {
  contradiction: 'They cannot all be right',
  internal: 'One source contradicts itself',
  range: 'Their figures differ',
  scope: 'They speak of different things',
  market: 'Their prices are from different places',
  wording: 'Only their words differ',
} as const
export type DisagreementKind = keyof typeof disagreementKinds

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
  fits: z
    .array(sourceId)
    .min(1)
    .readonly()
    .optional()
    .describe('in a contradiction, the sources beside whose sides this one can be true'),
})

export const disagreementSchema = z
  .strictObject({
    question: words(120).regex(/\?$/).describe('what a reader would ask'),
    topic: z.enum(claimTopics),
    kind: z.enum(Object.keys(disagreementKinds) as [DisagreementKind, ...DisagreementKind[]]).describe(
      Object.entries(disagreementKinds)
        .map(([kind, means]) => `${kind}: ${means}`)
        .join(' · '),
    ),
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
  .refine(
    d => d.kind === 'contradiction' || d.sides.every(side => !side.fits),
    'only a contradiction needs to say who fits',
  )
  .refine(d => {
    const speakers = new Set(d.sides.flatMap(side => side.claims.map(sourceOf)))
    return d.kind !== 'internal' || speakers.size === 1
  }, 'a source contradicts itself alone')
export type Disagreement = z.infer<typeof disagreementSchema>
export type DisagreementTable = Readonly<Record<`C${number}`, Disagreement>>
