import { z } from 'zod'

const sentence = (most: number) =>
  z
    .string()
    .min(20)
    .max(most)
    .regex(/^[^\d{]*[.?]$/, 'a sentence without a figure')

/** What to ask of a photo of somebody's work. Who says so stands in the row of another table, `rests`. */
export const photoQuestionSchema = z.strictObject({
  /** Answered with a tick where it is so. */
  ask: z.string().min(15).max(70).regex(/\?$/),
  look: sentence(190).describe('what to look at, and why'),
  /** What to ask the practitioner where the photo does not show it. */
  instead: sentence(110).regex(/\?$/),
  rests: z.enum([
    'healed-work',
    'own-work',
    'heads-like-mine',
    'aged-work',
    'plain-light',
    'soft-hairline',
    'small-dots',
    'grid',
  ]),
})
export type PhotoQuestion = z.infer<typeof photoQuestionSchema>
