import { z } from 'zod'
import type { ClaimId } from '../evidence/claims'
import type { OutsideId } from '../evidence/outside'
import { sourceOf } from '../evidence/source-ids'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, outsideId, sourceId } from '../ids.schema'

/** A figure is never typed: it stands as `{claim-id}`; a source's name as `{the S0}`. */
const words = (longest: number) =>
  z
    .string()
    .min(3)
    .max(longest)
    .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed')
const sentence = words(200).regex(/[.?]$/, 'a sentence ends with a full stop')

/** What a row rests on, strongest first. `reasoning` is this site's own and says so on the page. */
export const practitionerBases = ['sources', 'outside', 'reasoning'] as const
export type PractitionerBasis = (typeof practitionerBases)[number]

const ground = {
  basis: z.enum(practitionerBases),
  claims: z.array(claimId).readonly().describe('what the sources say of the line, or of the reason for it'),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
  outside: z.array(outsideId).readonly(),
}
type Ground = { basis: PractitionerBasis; claims: readonly ClaimId[]; outside: readonly OutsideId[] }
const groundOf = ({ claims: said, outside: known }: Ground): PractitionerBasis =>
  said.length > 0 ? 'sources' : known.length > 0 ? 'outside' : 'reasoning'
const isGrounded = (row: Ground) => row.basis === groundOf(row)
const ungrounded = 'the basis is what the row rests on'

export const checkGroups = ['hygiene', 'training', 'portfolio', 'pigment', 'contract', 'aftercare'] as const
export type CheckGroup = (typeof checkGroups)[number]

/** Where a check is settled: at home before the visit, by looking round, or by asking. */
export const checkPlaces = ['home', 'look', 'ask'] as const
export type CheckPlace = (typeof checkPlaces)[number]

export const checkSchema = z
  .strictObject({
    group: z.enum(checkGroups),
    label: words(64).describe('what holds if the box is ticked'),
    why: sentence,
    settle: z.enum(checkPlaces),
    ...ground,
  })
  .refine(isGrounded, ungrounded)
export type PractitionerCheck = z.infer<typeof checkSchema>

export const redFlagSchema = z
  .strictObject({
    label: words(64).describe('what is seen or heard'),
    why: sentence.describe('why it matters, without alarm'),
    ...ground,
  })
  .refine(isGrounded, ungrounded)
export type RedFlag = z.infer<typeof redFlagSchema>

export const questionSchema = z
  .strictObject({
    ask: words(90).regex(/\?$/, 'a question asks'),
    why: sentence,
    /** Answers of the quiz by its question; every one named must hold. Without it the question is for everyone. */
    when: z.record(z.string(), z.array(z.string()).min(1).readonly()).optional(),
    whenWords: words(60).optional().describe('the same in words: “If …”'),
    ...ground,
  })
  .refine(isGrounded, ungrounded)
  .refine(row => (row.when === undefined) === (row.whenWords === undefined), 'a condition is told in words')
export type PractitionerQuestion = z.infer<typeof questionSchema>

/** What nobody can know of a practitioner beforehand, however long the list. */
export const unknownSchema = z.strictObject({ says: sentence, ...ground }).refine(isGrounded, ungrounded)
export type PractitionerUnknown = z.infer<typeof unknownSchema>

/** What is known of the law at one place. The facts are outside facts; how to look it up is our own reasoning. */
export const lawSchema = z.strictObject({
  place: words(24),
  facts: z.array(outsideId).min(1).readonly(),
  gist: sentence.describe('what it comes to for a reader'),
  lookUp: sentence.describe('how to check it there'),
})
export type PractitionerLaw = z.infer<typeof lawSchema>

export const whoStances = ['yes', 'if', 'no'] as const
export type WhoStance = (typeof whoStances)[number]

const sideSchema = z.strictObject({
  stance: z.enum(whoStances),
  words: words(60),
  claims: z.array(claimId).min(1).readonly(),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
})
export const whoSchema = z
  .strictObject({
    label: words(40),
    sides: z.partialRecord(sourceId, sideSchema),
  })
  .refine(
    row => Object.entries(row.sides).every(([id, side]) => side?.claims.every(claim => sourceOf(claim) === id)),
    'a side rests on claims of its own source',
  )
export type WhoMayDoIt = z.infer<typeof whoSchema>
