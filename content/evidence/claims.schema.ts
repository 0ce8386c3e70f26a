import { z } from 'zod'

export const claimTopics = [
  'definition',
  'mechanism',
  'technique',
  'candidacy',
  'contraindication',
  'cost',
  'sessions',
  'procedure',
  'consultation',
  'pain',
  'realism',
  'longevity',
  'touchup',
  'removal',
  'aftercare',
  'risk',
  'benefit',
  'comparison',
  'practitioner',
  'women',
  'combination',
  'insurance',
  'regulation',
  'evidence',
  'misc',
] as const
export type ClaimTopic = (typeof claimTopics)[number]

/** What a value counts. `ordinal` units (a Norwood stage, a clipper guard) are names that happen to be numbers. */
export const claimUnits = [
  'usd',
  'gbp',
  'percent',
  'people',
  'sessions',
  'steps',
  'regions',
  'products',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'pain-of-10',
  'needle-points',
  'norwood-stage',
  'guard',
  'year',
  'ordinal-session',
  'times',
  'shades',
  'inks',
] as const
export type ClaimUnit = (typeof claimUnits)[number]

/**
 * A figure as the source gives it. A single figure has the same low and high; an open end is `null`.
 * `under` and `over` keep what a source says of an open end: "under $1,000 to $3,000" is
 * `{ low: null, under: 1000, high: 3000 }`, "$8,000 to $15,000+" is `{ low: 8000, high: null, over: 15000 }`.
 * `exclusive` marks an end that is not reached ("less than a week", "more than a year").
 */
export const claimValueSchema = z
  .strictObject({
    low: z.number().nonnegative().nullable(),
    high: z.number().nonnegative().nullable(),
    under: z.number().positive().optional(),
    over: z.number().positive().optional(),
    about: z.literal(true).optional(),
    exclusive: z.literal(true).optional(),
  })
  .refine(v => v.low !== null || v.high !== null, 'a value needs at least one end')
  .refine(v => v.low === null || v.high === null || v.low <= v.high, 'low must not exceed high')
  .refine(v => v.under === undefined || v.low === null, '"under" describes an open low end')
  .refine(v => v.over === undefined || v.high === null, '"over" describes an open high end')
export type ClaimValue = z.infer<typeof claimValueSchema>

/** One factual statement of one source, in our words. Its id is `topic.slug.source` and is permanent. */
export const claimEntrySchema = z
  .strictObject({
    aspect: z.string().min(3).describe('the question within the topic that this statement answers'),
    statement: z.string().min(12).max(240).describe('our words, no full stop; {value} stands where the figure goes'),
    place: z.string().min(3).describe("the source's own heading, or, where it is lost, a description in brackets"),
    value: claimValueSchema.optional(),
    unit: z.enum(claimUnits).optional(),
    per: z.enum(['session', 'month', 'treatment']).optional(),
    printed: z
      .string()
      .min(1)
      .optional()
      .describe('the figure exactly as the source prints it, fewer than eight words'),
    basis: z
      .enum(['study', 'practitioners', 'regulator', 'professional-body', 'clinics'])
      .optional()
      .describe('where the source itself says that the statement comes from; absent where it says nothing'),
  })
  .refine(c => (c.value === undefined) === (c.unit === undefined), 'value and unit go together')
  .refine(c => (c.value === undefined) === (c.printed === undefined), 'a value needs the figure as printed')
  .refine(
    c => (c.value !== undefined) === c.statement.includes('{value}'),
    '{value} stands in the statement exactly when there is a value',
  )
export type ClaimEntry = z.infer<typeof claimEntrySchema>

export type ClaimTable = Readonly<Record<string, ClaimEntry>>
