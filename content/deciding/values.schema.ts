import { z } from 'zod'
import { optionId } from '../ids.schema'
import { aspects } from './aspects'
import { standings } from './standings'

export const valueSchema = z.strictObject({
  says: z
    .string()
    .regex(/^I .*[^.]$/)
    .max(70)
    .describe('a wish in the reader’s words; no full stop, no figure'),
  short: z.string().min(4).max(28).describe('the same inside a sentence, after “how much … matters”'),
  aspect: z.enum(Object.keys(aspects) as [keyof typeof aspects]).describe('the cell of each option that answers it'),
  stands: z.record(optionId, z.enum(standings)),
})
export type ValueEntry = z.infer<typeof valueSchema>
