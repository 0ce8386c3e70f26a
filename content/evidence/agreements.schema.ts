import { z } from 'zod'
import { sourceOf } from './source-ids'
import { claimId } from '../ids.schema'

/** Claims of at least two sources that say the same thing, whatever the words. */
export const agreementSchema = z
  .strictObject({
    says: z.string().min(8).regex(/^\D+$/, 'figures stay in the claims'),
    claims: z.array(claimId).min(2).readonly(),
  })
  .refine(a => new Set(a.claims).size === a.claims.length, 'a claim is named once')
  .refine(a => new Set(a.claims.map(sourceOf)).size > 1, 'an agreement takes two sources')
export type Agreement = z.infer<typeof agreementSchema>
export type AgreementTable = readonly Agreement[]
