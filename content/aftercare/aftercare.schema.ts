import { z } from 'zod'
import { sourceOf } from '../evidence/source-ids'
import { differenceIds, stanceShape } from '../evidence/stance.schema'
import { claimId, claimIn, disagreementId, outsideId, sourceId } from '../ids.schema'

const dated = claimIn('hours', 'days', 'weeks', 'months')

/** A figure is never typed: it stands as `{claim-id}`; a source's name as `{the S0}`. */
const words = (longest: number) =>
  z
    .string()
    .min(3)
    .max(longest)
    .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed')
const sentence = words(300).regex(/[.?]$/, 'a sentence ends with a full stop')

/**
 * What a source says of an activity while a rule of its runs, loosest first: allowed · on a condition: once healed, or
 * as the practitioner says · asked for · only in part · not at all.
 */
export const aftercareStates = ['may', 'ask', 'do', 'limit', 'no'] as const
export type AftercareState = (typeof aftercareStates)[number]

/**
 * How a day is taken from a claim's figure; day 0 is the session. No source says whether that day counts.
 * - first: the first day of a phase ("days 5–10" → 5)
 * - after-last: the day after the last one of a stretch ("first 4 days" → 5, "days 5–10" → 11)
 * - after: the day after so many days, early to late ("after 4–6 days" → 5 to 7)
 * - on: that day itself ("after 15 days" → 15, "after a month" → 30)
 * - under: the day by which it is over ("less than a week" → about 7)
 */
export const dayReadings = ['first', 'after-last', 'after', 'on', 'under'] as const
export const dayPointSchema = z.strictObject({ reading: z.enum(dayReadings), claim: dated })
export type DayPoint = z.infer<typeof dayPointSchema>

/** The end of a rule: a dated one, or words without a day together with the day that we read them as. */
const holds = z
  .enum(['healing', 'open'])
  .optional()
  .describe('what the source itself ties it to: the time of healing, or no end at all. Absent: to days')
const sure = dayPointSchema
  .optional()
  .describe('up to which day its words hold beyond doubt; from there on it is our reading that they still do')
export const ruleEndSchema = z.union([
  z.strictObject({ by: dayPointSchema, holds, sure }),
  z.strictObject({
    words: words(40).describe('what the source says instead of a day, in the middle of a sentence'),
    readAs: dayPointSchema,
    holds,
    sure,
  }),
])
export type RuleEnd = z.infer<typeof ruleEndSchema>

export const aftercareFamilies = ['water', 'sweat', 'hands', 'sun', 'products', 'life'] as const
export type AftercareFamily = (typeof aftercareFamilies)[number]

export const activitySchema = z.strictObject({
  family: z.enum(aftercareFamilies),
  label: words(44).describe('the name of the activity in a list'),
  short: words(30).describe('the same inside a list in a sentence'),
  little: words(30).optional().describe('the same where it is allowed only in part'),
  ask: words(60).describe('the end of “When can I …?”'),
  titles: z.partialRecord(z.enum(aftercareStates), words(60)).describe('the line of a day, by what holds'),
  differs: stanceShape.differs.describe('what sources without a rule on it say that bears on it'),
  note: sentence.optional().describe('what is to be known of all the answers together'),
  claims: z.array(claimId).readonly().optional().describe('on what the note rests, where it names a source'),
  outside: z.array(outsideId).readonly().optional(),
})
export type AftercareActivityEntry = z.infer<typeof activitySchema>

const barred = (state: AftercareState) => state === 'no' || state === 'limit'

/** One rule of one source on one activity. */
export const aftercareRuleSchema = z
  .strictObject({
    activity: z.string(),
    source: sourceId,
    state: z.enum(aftercareStates),
    from: dayPointSchema.optional().describe('absent: from the session on'),
    until: ruleEndSchema.optional().describe('absent: no end'),
    after: z
      .enum(['may', 'silent'])
      .optional()
      .describe(
        'after the end the source allows it in so many words, or says nothing. Absent after a ban or a limit: that it ' +
          'ends is no permission, so we read “once healed”. Absent after all else: silence',
      ),
    askUntil: dayPointSchema.optional().describe('the day from which the source says that life goes on as before'),
    title: words(60)
      .optional()
      .describe('the line of a day, where the one of the activity does not say what this does'),
    stands: z
      .partialRecord(z.enum([...aftercareStates, 'over']), z.enum(['against', ...differenceIds]))
      .optional()
      .describe(
        'how its words stand to a line of the day in that state, or after its end, where they do not say just that',
      ),
    short: words(40).optional().describe('that line inside a list in a sentence'),
    unnamed: z.literal(true).optional().describe('it does not name the matter, so that its day is our reading'),
    unsure: z.literal(true).optional().describe('the day itself rests on words that can be read in two ways'),
    longTerm: z.literal(true).optional().describe('for good, with no first day; `from` is then our reading'),
    claims: z.array(claimId).min(1).readonly(),
    doubt: disagreementId.optional(),
    reading: sentence.optional().describe('how we read it, where the source leaves room'),
  })
  .refine(r => r.claims.every(id => sourceOf(id) === r.source), 'a rule rests on claims of its own source')
  .refine(r => !r.longTerm || !r.until, 'a rule for good has no last day')
  .refine(r => !r.longTerm || !r.from || r.reading, 'a first day of our own needs the words that it is')
  .refine(r => !r.after || r.until, 'only a rule that ends can be followed by leave or by silence')
  .refine(r => !r.askUntil || (r.until && !r.after && barred(r.state)), 'only what waits for healing can end to wait')
export type AftercareRule = z.infer<typeof aftercareRuleSchema>

/** What the head line of a day says of water, by the first activity of the ladder that is still barred. */
export const leadSchema = z.strictObject({ says: words(80) })
export type AftercareLead = z.infer<typeof leadSchema>

/** A thing to keep off the scalp, or to choose. */
export const productSchema = z
  .strictObject({
    label: words(50),
    says: sentence,
    claims: z.array(claimId).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
    outside: z.array(outsideId).readonly().optional(),
  })
  .refine(p => p.claims.length + (p.outside?.length ?? 0) > 0, 'someone has to say so')
export type AftercareProduct = z.infer<typeof productSchema>

/** What the dots of a line of "when can I" stand for. */
export const aftercareDaysSchema = z.strictObject({
  states: stanceShape.states.unwrap(),
  claims: z.array(claimId).min(1).readonly(),
  differs: stanceShape.differs,
})
export type AftercareDays = z.infer<typeof aftercareDaysSchema>

/** A sentence about what is missing or how we read what is there. */
export const aftercareSayingSchema = z.strictObject({
  says: sentence,
  claims: z.array(claimId).readonly(),
  states: stanceShape.states,
  differs: stanceShape.differs,
  against: stanceShape.against,
  outside: z.array(outsideId).readonly().optional(),
})
export type AftercareSaying = z.infer<typeof aftercareSayingSchema>

/** Something to look out for, and whom to ask. */
export const warningSchema = z
  .strictObject({
    label: words(60),
    says: sentence,
    ask: z.enum(['urgent', 'today', 'doctor', 'practitioner']),
    claims: z.array(claimId).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
    outside: z.array(outsideId).readonly(),
  })
  .refine(w => w.claims.length + w.outside.length > 0, 'someone has to say so')
export type AftercareWarning = z.infer<typeof warningSchema>
