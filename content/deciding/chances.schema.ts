import { z } from 'zod'
import { claimIn, optionId } from '../ids.schema'
import { stanceShape } from '../evidence/stance.schema'

const whole = z.int().nonnegative()

/** People who were counted: typed here as an outside fact's words give it, or the claim that holds the figure. */
const people = z.union([whole, claimIn('people')])

/**
 * What was counted. Where a source gives a share alone, `percent` keeps it; the people behind it are then our sum, and
 * the page says so.
 */
const counted = z.union([
  z.strictObject({
    n: z.union([people, z.array(whole).min(2).readonly()]).describe('a list is added up: then it is our sum'),
    of: people,
  }),
  z.strictObject({
    percent: z.union([z.number().min(0).max(100), claimIn('percent')]),
    of: people.optional().describe('left out where nobody tells how many were asked: then there is no interval'),
  }),
])

/** One thing that was counted among people who chose an option. */
export const chanceSchema = z
  .strictObject({
    option: optionId,
    happened: z
      .string()
      .min(8)
      .max(110)
      .regex(/^[a-z].*[^.]$/)
      .describe(
        'ends the sentence “Of … people, n …”: “had an allergic reaction”; no figures, no adjective for a number',
      ),
    wished: z.boolean().describe('whether people choose the option in the hope of it'),
    who: z.string().min(5).max(90).describe('follows “Of n”: “people in one study of SMP”'),
    over: z.string().min(3).max(90).describe('how long they were watched, or that nobody says'),
    counted,
    beside: z
      .strictObject({ who: z.string().min(5).max(60), counted })
      .optional()
      .describe('the same thing among people who took a dummy or did nothing, in the same study'),
    note: z.string().min(20).max(220).optional().describe('what the count cannot tell, where the fact’s limits do not'),
    ...stanceShape,
  })
  .refine(({ claims, outside }) => claims.length > 0 || outside, 'a count rests on a claim or an outside fact')
export type Chance = z.infer<typeof chanceSchema>

/** What a reader would want counted, and nobody has, as far as we found. */
export const uncountedSchema = z.strictObject({
  option: optionId,
  happened: z.string().min(8).max(110),
  sought: z.string().min(20).max(220).describe('where we looked, and what is nearest'),
})
export type Uncounted = z.infer<typeof uncountedSchema>
