import { z } from 'zod'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, disagreementId, outsideId } from '../ids.schema'

/** A figure is never typed: it stands as `{claim-id}`; a source's name as `{the S0}`. */
const words = (shortest: number, longest: number) =>
  z
    .string()
    .min(shortest)
    .max(longest)
    .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed')
const sentence = words(20, 260).regex(/[.?]$/, 'a sentence ends with a full stop')

/** Panels side by side, on a phone and on a wide page. */
const columnsSchema = z.strictObject({
  phone: z.number().int().min(1).max(3),
  wide: z.number().int().min(1).max(6),
})

export const pictureSchema = z
  .strictObject({
    title: words(8, 70),
    alt: words(40, 150).describe('what is seen, for those who do not see it'),
    caption: sentence.describe('what to look for'),
    description: z.array(sentence).min(3).max(9).readonly().describe('the picture in words, in full'),
    panels: z
      .array(words(3, 80))
      .min(2)
      .max(8)
      .readonly()
      .optional()
      .describe('a label under each panel, in the order of the drawing'),
    columns: columnsSchema.optional().describe('needed with panels'),
    /** Size of one panel (of the picture, without panels) in pixels. */
    width: z.number().int().min(100).max(1400),
    height: z.number().int().min(100).max(1400),
    dark: z
      .literal(true)
      .optional()
      .describe('has a drawing of its own for dark paper; skin seen close keeps its colour'),
    claims: z.array(claimId).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
    outside: z.array(outsideId).min(1).readonly().optional(),
    disagreements: z.array(disagreementId).min(1).readonly().optional(),
  })
  .refine(row => row.claims.length + (row.outside?.length ?? 0) > 0, 'a picture rests on a claim or an outside fact')
  .refine(row => (row.panels === undefined) === (row.columns === undefined), 'panels need columns')
export type PictureEntry = z.infer<typeof pictureSchema>
export type PictureTable = Readonly<Record<string, PictureEntry>>
