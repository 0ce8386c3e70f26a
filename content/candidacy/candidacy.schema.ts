import { z } from 'zod'
import { stanceShape } from '../evidence/stance.schema'
import { claimId, disagreementId, outsideId } from '../ids.schema'

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** Copy of the quiz: whole sentences, no figure about the treatment but as {claim-id}. */
const words = (longest: number) =>
  z
    .string()
    .min(4)
    .max(longest)
    .refine(text => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')), 'a figure is written as {claim-id}, not typed')
const sentence = (longest: number) => words(longest).regex(/[.?]$/, 'a sentence ends with a full stop')

/** Answers by their question, of which one is enough. */
const condition = z.record(id, z.array(id).min(1).readonly())

export const candidacyAnswerSchema = z.strictObject({
  id,
  label: z.string().min(2).max(72).describe('the row that the reader picks'),
  detail: z.string().min(6).max(120).regex(/\.$/).optional().describe('a line under it, in plain words'),
  drawn: z
    .union([z.literal(true), id])
    .optional()
    .describe(
      'a small head stands beside it: public/pictures/patterns-{light,dark}.svg#<id>, or #<the name given here>',
    ),
  group: id.optional().describe('the heading under which it stands, where the question has headings'),
})

export const candidacyQuestionSchema = z
  .strictObject({
    id,
    ask: z.string().min(8).max(90).regex(/\?$/),
    name: z.string().min(3).max(40).describe('the question as a heading in lists: "Scars that rise"'),
    why: sentence(200).describe('one line on why it is asked'),
    many: z.literal(true).optional().describe('more than one answer may be picked'),
    askedIf: condition
      .optional()
      .describe('asked only where one of these earlier questions has one of the answers named; absent: always'),
    turn: z
      .enum(['wish', 'learn'])
      .optional()
      .describe(
        'what may change it: a wish of the reader, or what a doctor can tell. Absent: nothing that one could offer',
      ),
    groups: z
      .record(id, z.strictObject({ name: z.string(), shownIf: condition.optional() }))
      .optional()
      .describe(
        'headings with answers under them; one that names answers shows while one of them holds, or one of its own',
      ),
    answers: z.array(candidacyAnswerSchema).min(3).readonly(),
  })
  .refine(q => new Set(q.answers.map(a => a.id)).size === q.answers.length, 'an answer stands once')
  .refine(q => q.answers.at(-1)?.id === 'not-sure', 'every question ends with "not sure"')
  .refine(
    q => !q.many || q.askedIf !== undefined || q.answers.some(a => a.id === 'none'),
    'a question with many answers that everyone meets can be answered "none"',
  )
  .refine(
    q => q.answers.every(a => a.group === undefined || q.groups?.[a.group] !== undefined),
    'a group has a heading',
  )

/**
 * wait: not before it is over · doctor: a doctor first · repair: there is SMP already · against: counts against it ·
 * settle: to sort out first · for: counts for it. The order is that of the result: what decides comes first.
 */
export const candidacyEffects = ['wait', 'doctor', 'repair', 'against', 'settle', 'for'] as const
export type CandidacyEffect = (typeof candidacyEffects)[number]

export const candidacyRuleSchema = z
  .strictObject({
    id,
    from: z
      .array(z.string().regex(/^(R\d+|Q\d*)$/))
      .readonly()
      .describe('the rules R1–R23 of the ledger that it carries out; Q = the quiz mapping of the outside evidence'),
    when: condition.describe('holds when every question named here has one of the answers named'),
    effect: z.enum(candidacyEffects),
    fits: z.literal(true).optional().describe('names a use of SMP: without one such rule nothing is a fit'),
    title: z.string().min(6).max(70),
    decides: words(90)
      .regex(/^[a-z].*[^.]$/)
      .optional()
      .describe('the end of the sentence that tells the result: "See a doctor first, because …"'),
    because: sentence(320),
    next: sentence(240).optional().describe('what to do about it, or who to ask'),
    claims: z.array(claimId).readonly(),
    states: stanceShape.states,
    differs: stanceShape.differs,
    against: stanceShape.against,
    outside: z.array(outsideId).readonly().optional(),
    disagreements: z.array(disagreementId).readonly().optional(),
  })
  .refine(r => Object.keys(r.when).length > 0, 'a rule has a condition')
  .refine(r => r.claims.length + (r.outside?.length ?? 0) > 0, 'no reason without a source')
  .refine(r => !r.fits || r.effect === 'for', 'only what counts for it names a use')
  .refine(r => r.effect === 'for' || r.next !== undefined, 'what holds it up says what to do or who to ask')
  .refine(
    r => (r.effect === 'for' && !r.fits) || r.decides !== undefined,
    'what can decide a result says so in its words',
  )

/**
 * Best first. The order is also the order of weight: a later one outvotes an earlier one. "Not now" comes after "a
 * doctor first", since a yes from a doctor does not end it (docs/decisions/not-now-before-a-doctor.md).
 */
export const candidacyVerdictIds = [
  'likely-fit',
  'fit-if-settled',
  'open',
  'poor-fit',
  'repair-first',
  'doctor-first',
  'not-now',
] as const
export type CandidacyVerdictId = (typeof candidacyVerdictIds)[number]

export const candidacyVerdictSchema = z.strictObject({
  title: words(60).describe('what the result tells the reader to do; what decides it follows: ", because …"'),
  short: words(40).describe('the same in three words, for a bar or a list'),
  otherwise: words(90).optional().describe('what decides it where no rule does'),
  says: sentence(260),
  changes: sentence(260).describe('what would change it, in general'),
  tone: z.enum(['good', 'settle', 'stop', 'plain']),
  action: z
    .strictObject({ text: words(60), href: z.string().regex(/^[/#]/) })
    .describe('what the result asks for first: its filled button'),
  next: z
    .array(z.strictObject({ text: words(120), href: z.string().startsWith('/').optional() }))
    .min(2)
    .readonly(),
})

export type CandidacyAnswerEntry = z.infer<typeof candidacyAnswerSchema>
export type CandidacyQuestionEntry = z.infer<typeof candidacyQuestionSchema>
export type CandidacyRuleEntry = z.infer<typeof candidacyRuleSchema>
export type CandidacyVerdictEntry = z.infer<typeof candidacyVerdictSchema>
