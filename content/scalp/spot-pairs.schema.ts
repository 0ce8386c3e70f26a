import { z } from 'zod'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, outsideId } from '../ids.schema'

const plain = (text: string) => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, ''))
const words = (shortest: number, longest: number) =>
  z.string().min(shortest).max(longest).refine(plain, 'a figure is written as {claim-id}, not typed')
const sentence = (longest: number) => words(20, longest).regex(/[.?]$/, 'a sentence ends with a full stop')

/** What a side looks like, without a word on whether it is good: it stands in for the picture. */
const seen = sentence(150).refine(
  text => !/\b(bad|poor|good|wrong|fault|better|worse|natural)\b/i.test(text),
  'it judges',
)

export const spotBases = ['sources', 'outside', 'reasoning'] as const

export const spotPairSchema = z
  .strictObject({
    /** Decides which side stands first, and where the dots fall. */
    seed: z.number().int().positive(),
    ask: z.string().min(20).max(110).regex(/\?$/).refine(plain),
    good: seen,
    poor: seen,
    fault: sentence(90).describe('what is the matter, in one line'),
    why: sentence(280).describe('why it matters'),
    basis: z.enum(spotBases),
    claims: z.array(claimId).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
    outside: z.array(outsideId).readonly(),
  })
  .refine(
    row => row.basis === (row.claims.length > 0 ? 'sources' : row.outside.length > 0 ? 'outside' : 'reasoning'),
    'the basis is what the row rests on',
  )
export type SpotPair = z.infer<typeof spotPairSchema>
