import { z } from 'zod'
import { sourceOf } from '../evidence/source-ids'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, claimIn, outsideId, sourceId } from '../ids.schema'

const sentence = z.string().min(12).max(240).regex(/[.?]$/, 'a sentence ends with a full stop')

/** How one source spaces the sessions. Every figure stands in the claim. */
export const timelinePlanSchema = z
  .strictObject({
    source: sourceId,
    count: claimIn('sessions').nullable().describe('how many sessions it counts on'),
    ofStudy: z.literal(true).optional().describe('it counts what one study did, and no more'),
    gaps: z
      .array(claimIn('days', 'weeks', 'months'))
      .max(3)
      .readonly()
      .describe('the wait before session 2, 3 and 4; a session past the end of the list is not dated'),
    hours: z
      .array(claimIn('hours'))
      .max(4)
      .readonly()
      .describe('hours of session 1, 2 and so on; the last one holds for all that follow'),
    result: z
      .discriminatedUnion('when', [
        z.strictObject({ when: z.literal('at-once'), claim: claimId, says: sentence }),
        z.strictObject({
          when: z.literal('after'),
          claim: claimIn('days', 'weeks', 'months'),
          says: sentence,
          states: stanceShape.states,
          differs: stanceShape.differs,
          against: stanceShape.against,
        }),
      ])
      .nullable()
      .describe('when the finished look is there, counted from the last session'),
    healed: z
      .strictObject({ claim: claimIn('days', 'weeks', 'months'), reading: z.enum(['after-last', 'from']) })
      .nullable()
      .describe('when its own dated rules for the scalp end, counted from the last session'),
    otherwise: z.array(claimIn('hours')).default([]).describe('another figure of the same source for the hours'),
    also: z.array(claimId).default([]),
    note: sentence.describe('what a reader of the row has to know'),
  })
  .refine(
    plan =>
      [
        plan.count,
        ...plan.gaps,
        ...plan.hours,
        plan.result?.claim,
        plan.healed?.claim,
        ...plan.otherwise,
        ...plan.also,
      ].every(id => !id || sourceOf(id) === plan.source),
    'a plan rests on claims of its own source',
  )
export type TimelinePlanEntry = z.input<typeof timelinePlanSchema>

/** A figure from the lowest to the highest of several sources, which none of them names as a whole. */
export const timelineSpanSchema = z.strictObject({
  what: z.string().min(8).max(60),
  states: stanceShape.states,
  differs: stanceShape.differs,
})
export type TimelineSpan = z.infer<typeof timelineSpanSchema>

/** What is done in a session, or what you see after it. */
export const timelineStepSchema = z.strictObject({
  session: z.number().int().min(1).max(4),
  kind: z.enum(['done', 'seen']),
  says: sentence,
  claims: z.array(claimId).min(1).readonly(),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
})
export type TimelineStep = z.infer<typeof timelineStepSchema>

/** The steps of one sitting, in their order. */
export const sittingStepsSchema = z.strictObject({
  title: z.string().min(8),
  says: sentence,
  claims: z.array(claimId).min(1).readonly(),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
  steps: z
    .array(
      z.strictObject({
        label: z.string().min(3).max(20),
        says: sentence,
        claims: z.array(claimId).min(1).readonly(),
        states: stanceShape.states,
        differs: stanceShape.differs,
        against: stanceShape.against,
      }),
    )
    .min(2)
    .readonly(),
})
export type SittingSteps = z.infer<typeof sittingStepsSchema>

/** Something that does not go with a fresh scalp. `free` dates its end by the sources that name one. */
export const timelineClashSchema = z.strictObject({
  label: z.string().min(3).max(40),
  says: sentence,
  free: z
    .array(
      z.strictObject({
        claim: claimIn('hours', 'days', 'weeks'),
        reading: z
          .enum(['after-last', 'from'])
          .describe('"days 1–4" end with day 4; "after 15 days" is free on day 15'),
      }),
    )
    .readonly(),
  claims: z.array(claimId).min(1).readonly(),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
  outside: z.array(outsideId).readonly().optional(),
})
export type TimelineClash = z.infer<typeof timelineClashSchema>

export const yearBandKinds = ['seen', 'fresh', 'fading', 'faded', 'touch-up', 'touch-up-open'] as const
/** A stretch of years after treatment by one source. */
export const yearBandSchema = z
  .strictObject({
    source: sourceId,
    kind: z.enum(yearBandKinds),
    claim: claimIn('years', 'months', 'year'),
  })
  .refine(band => sourceOf(band.claim) === band.source, 'a band rests on a claim of its own source')
export type YearBand = z.infer<typeof yearBandSchema>

/** A sentence about what is missing, or about how we read what is there. */
export const timelineSayingSchema = z.strictObject({
  says: sentence,
  claims: z.array(claimId).readonly(),
  differs: stanceShape.differs,
})
export type TimelineSaying = z.infer<typeof timelineSayingSchema>
