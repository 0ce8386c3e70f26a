import { z } from 'zod'
import { claimEntrySchema, claimTopics, claimUnits, claimValueSchema } from '@/content/evidence/claims.schema'
import { sourceIds } from '@/content/evidence/source-ids'
import { claimIds, claimText, getClaim } from './claim'
import { conflictsOf } from './conflicts'
import type { DataFile } from '@/lib/evidence/data-file'

const entry = claimEntrySchema.shape

const schema = z.strictObject({
  v: z.literal(1),
  claims: z.array(
    z.strictObject({
      id: z.string().describe('topic, slug and source; permanent'),
      topic: z.enum(claimTopics),
      statement: z.string().describe('our words, the figure filled in'),
      value: claimValueSchema.nullable().describe('an open end is null'),
      unit: z.enum(claimUnits).nullable(),
      per: entry.per,
      source: z.enum(sourceIds),
      place: entry.place,
      printed: entry.printed,
      aspect: entry.aspect,
      basis: entry.basis,
      conflicts: z.array(z.string().regex(/^C\d\d$/)).describe('the disagreements in which it takes a side'),
    }),
  ),
})

/** The file `/data/claims.json`. */
export const publishClaims = (): DataFile => ({
  name: 'claims',
  title: 'Every statement of the five',
  says: 'Each with its source, the place in it, its figure and unit where it has one, and the disagreements it is part of.',
  schema,
  body: (): z.infer<typeof schema> => ({
    v: 1,
    claims: claimIds.map(id => {
      const { topic, value, unit, per, source, place, printed, aspect, basis } = getClaim(id)
      return {
        id,
        topic,
        statement: claimText(id),
        value: value ?? null,
        unit: unit ?? null,
        per,
        source,
        place,
        printed,
        aspect,
        basis,
        conflicts: conflictsOf(id),
      }
    }),
  }),
})
