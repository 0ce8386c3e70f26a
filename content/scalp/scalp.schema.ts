import { z } from 'zod'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, outsideId } from '../ids.schema'

const label = z.string().min(1).max(40)

/** One answer of a control. */
export const previewOptionSchema = z.strictObject({
  label,
  words: z.string().min(3).max(140).describe('how the text beside the picture puts it'),
})
export type PreviewOption = z.infer<typeof previewOptionSchema>

/** As a style sheet writes it. */
export const previewColourSchema = z.string().regex(/^#[0-9a-f]{6}$/)
export type PreviewColour = z.infer<typeof previewColourSchema>

/** From eye to scalp; ours, because no source gives a figure. */
export const viewingCentimetresSchema = z.number().int().min(10).max(500)
export type ViewingCentimetres = z.infer<typeof viewingCentimetresSchema>

/** A whole-number control. */
export const previewRangeSchema = z
  .strictObject({
    label,
    low: z.number().int(),
    high: z.number().int(),
    step: z.number().int().min(1),
    from: label,
    to: label,
  })
  .refine(({ low, high, step }) => low < high && (high - low) % step === 0, 'the steps lead from low to high')
export type PreviewRange = z.infer<typeof previewRangeSchema>

/** What the sources say of a setting. Without claims, `says` says that they are silent. */
export const previewNoteSchema = z
  .strictObject({
    says: z
      .string()
      .min(10)
      .max(180)
      .regex(/\.$/)
      .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed'),
    claims: z.array(claimId).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
    outside: z.array(outsideId).readonly().optional(),
  })
  .refine(
    note => note.claims.length > 0 || /\b(no|none)\b/i.test(note.says),
    'a note without a claim says that there is none',
  )
export type PreviewNote = z.infer<typeof previewNoteSchema>
