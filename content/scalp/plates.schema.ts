import { z } from 'zod'

/** The plate that a guide opens with. It shows what the guide is about and states nothing of its own. */
export const plateSchema = z.strictObject({
  alt: z
    .string()
    .min(40)
    .max(150)
    .regex(/\.$/, 'alt ends with a full stop')
    .refine(text => !/\d/.test(text), 'alt has no figure, which come from tables only')
    .describe('what is seen, for those who do not see it'),
  /** One drawing for light and dark pages, because skin keeps its colour. */
  both: z.literal(true).optional(),
})
export type PlateEntry = z.infer<typeof plateSchema>
