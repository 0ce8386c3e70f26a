import { z } from 'zod'
import { costAlternatives } from '../cost/cost-alternatives'
import { stanceShape } from '../evidence/stance.schema'
import { optionId, stanceId } from '../ids.schema'
import { aspects, moments, sides, undoing } from './aspects'

/*
 * How an option is written. One file an option, all of one shape and one length, so that none looks better by being told
 * better. Write for a worried person on a phone: the answer first, then how sure it is.
 *
 * THE LINE. Everything a reader sees is a line: one sentence and who says so. A line stands on exactly one footing:
 *   - `stance: 'grows-no-hair'`: the five say of it what that row of content/evidence/stances says. The dots stand for the
 *     words of that row, so take it only where your sentence says no more. This is the way to prefer.
 *   - `claims: […]`, with `differs`, `against` and `states` as everywhere, where the five speak of it and no row fits.
 *   - `outside: […]` alone: facts from outside the five. It may stand beside each of the others too.
 *   - `sought: ['words you searched by', …]`: you looked and found nothing. The sentence begins “We found no…”: “We found
 *     no study that counted it”, never “nobody knows”. An absence is never a permission.
 *   - `ours: true`: our own reasoning or sum. The sentence says so in itself: “we think”, “our sum”, “our reading”.
 *     `outside` may name what it rests on.
 *
 * FIGURES are never typed, neither as digits nor beside a unit as words. In braces stand, and a test holds that each comes
 * from the line itself:
 *   - `{claim-id}`: the figure of a claim of this line (or of its stance)
 *   - `{outside-id}`: the value of an outside fact of this line
 *   - `{outside-id: 442 of 2,353}`: words copied from the `statement` of an outside fact of this line. They stand there
 *     letter by letter, else the build stops. Put into the statement of your fact what you want to print.
 *   - `{first}` `{year}` `{upkeep}` `{ten-years}`: sums of lib/deciding from `money`, in US dollars so that all can be
 *     compared: what the start costs (of a medicine: the first month); all of it by the end of a year; what is paid again
 *     and again, over ten years; all of it over ten years. What would fall due at the very end is left out, for all alike.
 *   - `{none:stance-id}` and the like: how many of the five say so.
 * Counts are raw: “Of 945 men on it for a year, 36 …”, never “1 in 26”, never a percentage alone, with whom, how many and how
 * long, and the dummy treatment’s share beside the medicine’s.
 *
 * A HEAD is what a cell comes to in a few words, and what the comparison compares: two heads that are the same letter by
 * letter are the same answer, so write the same where it is the same and otherwise not. It stands on its cell's footing.
 *
 * LENGTHS, with figures filled in: the head of a cell 4–42 letters, a cell 40–140, each line of its `more` at most 260; good and bad 30–80; what it
 * is like later 25–120. Aim at 90 for a cell, 50 for good and bad (four of each, the two sides within a fifth of one
 * another) and 70 for a moment: the whole of each part stays within a fifth of the middle option. `options/smp.ts` has
 * 1,480 letters of cells, 190 for and against, 1,110 of moments.
 */

/** Questions of the quiz whose answers may tell that an option is not for somebody. */
const quizQuestions = ['pattern', 'sex', 'wishes', 'scalp', 'illness', 'also'] as const

const withoutBraces = (text: string) => text.replaceAll(/\{[^}]*\}/g, '')

const sentence = z
  .string()
  .regex(/^[A-Z{“$].*[.?]$/, 'a sentence begins with a capital and ends with a full stop')
  .refine(text => !/\d/.test(withoutBraces(text)), 'a figure stands in braces and is not typed')

const lineShape = {
  says: sentence.describe('one sentence, for the reader'),
  stance: stanceId.optional().describe('the row of content/evidence/stances that this sentence states'),
  ...stanceShape,
  claims: stanceShape.claims.optional().describe('where no row fits: claims that say at least this'),
  sought: z.array(z.string().min(3)).min(1).readonly().optional().describe('found nothing: the words searched by'),
  ours: z.literal(true).optional().describe('our own reasoning, and the sentence says so'),
}
const line = z.strictObject(lineShape)
export type OptionLine = z.infer<typeof line>

/** How many footings a line stands on, outside facts left out: they may stand alone or beside another. */
const footingsOf = ({ stance, claims: said, differs, sought, ours }: OptionLine) =>
  [stance, said ?? differs, sought, ours].filter(footing => footing !== undefined).length

const saysOurs = (text: string) => /\b(?:we think|our (?:sum|reading))\b/i.test(text)

/** The laws of a line, whatever stands with it. */
const asLine = <Schema extends z.ZodType<OptionLine>>(schema: Schema) =>
  schema
    .refine(
      row => footingsOf(row) + (row.outside ? 1 : 0) > 0 && footingsOf(row) < 2,
      'a line stands on one footing: a stance, claims, outside facts, a search that found nothing, or ours',
    )
    .refine(({ sought, outside: facts }) => !sought || !facts, 'a search that found nothing has no fact')
    .refine(({ says, sought }) => !sought || says.startsWith('We found no'), 'it begins with “We found no…”')
    .refine(({ says, ours }) => !ours || saysOurs(says), 'what is ours says so')

const lineSchema = asLine(line)
const cellSchema = asLine(
  z.strictObject({
    head: z
      .string()
      .regex(/^[A-Z{].*[^.?]$/, 'a head begins with a capital and has no full stop')
      .refine(text => !/\d/.test(withoutBraces(text)), 'a figure stands in braces and is not typed')
      .describe('the answer in a few words, for the comparison: no more than the sentence says, and with its hedge'),
    ...lineShape,
    more: z.array(lineSchema).min(1).max(3).readonly().optional().describe('for its own page: what belongs beside it'),
  }),
)
  .refine(({ head, sought }) => !sought || head.startsWith('We found no'), 'its head begins with “We found no”, too')
  .refine(({ head, ours }) => !ours || saysOurs(head), 'the head of what is ours says so, too')
export type OptionCell = OptionLine & { readonly head: string; readonly more?: readonly OptionLine[] | undefined }

/** One of each key, in the order of the table that has them. */
const each = <Key extends string, Schema extends z.ZodType>(table: Readonly<Record<Key, unknown>>, schema: Schema) =>
  z.strictObject(Object.fromEntries(Object.keys(table).map(key => [key, schema])) as Record<Key, Schema>)

/** What the sums of an option are made of. Dollars only, so that all can be compared. */
const moneySchema = z.discriminatedUnion('by', [
  z
    .strictObject({ by: z.literal('smp') })
    .describe('the cost room’s own answer: a full head in the US and its touch-ups'),
  z
    .strictObject({
      by: z.literal('alternative'),
      id: z.enum(Object.keys(costAlternatives) as [keyof typeof costAlternatives]),
    })
    .describe('a row of content/cost/cost-alternatives.ts, which the cost page counts over the years as well'),
  z
    .strictObject({ by: z.literal('none') })
    .describe('we found no price: the lines on costs say so, and no line has a sum'),
])
export type OptionMoney = z.infer<typeof moneySchema>

const four = z.tuple([lineSchema, lineSchema, lineSchema, lineSchema]).readonly()

export const optionSchema = z.strictObject({
  name: z.string().min(5).max(48).describe('what it is called everywhere'),
  short: z.string().min(3).max(22).describe('the same at the head of a narrow column'),
  verb: z
    .string()
    .regex(/^[a-z]/)
    .max(48)
    .describe('after “whether to”: “take finasteride”, “have a hair transplant”'),
  starts: z
    .string()
    .regex(/^[a-z]/)
    .max(40)
    .describe('the moments count from this: “the first tablet”'),
  inShort: lineSchema.describe('the option in one sentence, 60–160 letters'),
  worst: lineSchema.describe(
    'the worst that was reported or is warned of, as calmly as it can be said, 40–160 letters',
  ),
  money: moneySchema,
  cells: each(aspects, cellSchema),
  undo: each(undoing, lineSchema).describe('the cell `undo` in four lines'),
  good: four.describe('what counts for it'),
  bad: four.describe('what counts against it, of the same length and form as `good`'),
  later: each(moments, each(sides, lineSchema)).describe('what it is like then'),
  course: z
    .array(lineSchema)
    .min(4)
    .max(8)
    .readonly()
    .optional()
    .describe('only where nothing is done: what hair loss may do if it is left to itself'),
  guides: z.array(z.string()).readonly().describe('slugs of our guides that go on from here'),
})
export type Option = z.infer<typeof optionSchema>

/** An answer to the quiz at which an option may not be for somebody: a line, the options and the answers. */
export const situationSchema = asLine(
  z.strictObject({
    ...lineShape,
    options: z.array(optionId).min(1).readonly(),
    when: z
      .partialRecord(z.enum(quizQuestions), z.array(z.string()).min(1).readonly())
      .describe('answers by question; each question has to have been answered with one of them'),
  }),
)
export type Situation = z.infer<typeof situationSchema>
