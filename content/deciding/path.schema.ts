import { z } from 'zod'
import { outsideId, stanceId } from '../ids.schema'

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const sentence = z.string().regex(/^[A-Z“].*[.?]$/)
/** A stop on the way through the decision. */
export const stepSchema = z.strictObject({
  id,
  title: z.string().min(8).max(40),
  says: sentence.max(160).describe('what a reader does there, and what they have afterwards'),
  href: z.string().startsWith('/').optional().describe('left out where the step stands on the page itself'),
  link: z.string().max(40).optional(),
})
export type PathStep = z.infer<typeof stepSchema>

/** A question that teaches: it is explained whichever answer is picked, and counts for nothing. */
export const knowledgeSchema = z
  .strictObject({
    id,
    says: sentence.max(110).describe('a statement that may be right or wrong'),
    holds: z.boolean(),
    because: sentence.max(260).describe('the explanation; figures as {claim-id}'),
    stance: stanceId.optional().describe('what the dots stand for'),
    outside: z.array(outsideId).min(1).readonly().optional(),
    href: z.string().startsWith('/').describe('where more of it stands'),
    link: z.string().max(50),
  })
  .refine(({ stance, outside }) => stance !== undefined || outside, 'an explanation rests on somebody')
export type KnowledgeQuestion = z.infer<typeof knowledgeSchema>

/** Whether one is ready: asked at the start and once more at the end; “no” leads to the step that is missing. */
export const readinessSchema = z.strictObject({
  id,
  asks: sentence.max(110),
  missing: sentence.max(160),
  href: z.string(),
  link: z.string().max(40),
})
export type ReadinessQuestion = z.infer<typeof readinessSchema>

export const personSchema = z.strictObject({ id, who: z.string().max(60), ask: sentence.max(180) })
export type PersonToAsk = z.infer<typeof personSchema>

/** A look back during thirty days with a shaved head; `day` counts from the shave, which is day 0. */
export const checkInSchema = z.strictObject({
  id,
  day: z.int().min(0).max(30),
  title: z.string().max(60),
  asks: sentence.max(220),
})
export type CheckIn = z.infer<typeof checkInSchema>

/** A reason that people gave for regretting a tattoo or treatment, and what one could ask oneself. */
export const regretSchema = z.strictObject({
  id,
  says: sentence.max(200),
  ask: sentence.max(140),
  outside: z.array(outsideId).min(1).readonly(),
})
export type RegretReason = z.infer<typeof regretSchema>

/** What may be the case when hair loss weighs on somebody. No score comes of it. */
export const weighsSchema = z.strictObject({
  id,
  says: sentence.max(120),
  /** Whoever ticks it is shown whom to call, before anything else. */
  urgent: z.literal(true).optional(),
})
export type WeighsItem = z.infer<typeof weighsSchema>

const phoneNumber = z.string().regex(/^\d{2,4}( \d{2,4})*$/)

/** Whom one can call or write to, each with the fact that holds it. */
export const helpLineSchema = z.strictObject({
  place: z.string().max(30),
  says: sentence.max(140),
  /** The number to call, and the one to write to, as they are read aloud. */
  call: phoneNumber,
  text: phoneNumber.optional(),
  outside: z.array(outsideId).min(1).readonly(),
})
export type HelpLine = z.infer<typeof helpLineSchema>
