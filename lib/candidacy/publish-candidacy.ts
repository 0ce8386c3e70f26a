import { sourceCount } from '@/content/evidence/source-ids'
import { z } from 'zod'
import {
  candidacyQuestionSchema,
  candidacyRuleSchema,
  candidacyVerdictSchema,
} from '@/content/candidacy/candidacy.schema'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { reasonOf } from './candidacy-reason'
import { fillFigures } from '@/lib/evidence/fill-figures'
import type { DataFile } from '@/lib/evidence/data-file'

const ids = z.array(z.string())
const basis = z
  .enum(['sources', 'outside', 'both'])
  .describe(`who carries it: the ${sourceCount} sources, facts from outside, or both`)

const schema = z.strictObject({
  v: z.literal(1),
  questions: z.array(candidacyQuestionSchema),
  rules: z.array(
    z.strictObject({
      ...candidacyRuleSchema.shape,
      because: z.string().describe('our words, figures filled in'),
      basis,
      claims: ids,
      against: ids.optional(),
      outside: ids.optional(),
      disagreements: ids.optional(),
    }),
  ),
  verdicts: z
    .array(z.strictObject({ id: z.string(), ...candidacyVerdictSchema.shape }))
    .describe('best first; a later one outvotes'),
})

/** The file `/data/candidacy.json`. */
export const publishCandidacy = (): DataFile => ({
  name: 'candidacy',
  title: 'The candidacy quiz',
  says: 'Its questions and answers, and the rules that turn answers into reasons, each with who carries it.',
  schema,
  body: (): z.input<typeof schema> => ({
    v: 1,
    questions: [...candidacyQuestions],
    rules: candidacyRules.map(({ claims, against, outside, disagreements, ...rule }) => ({
      ...rule,
      because: fillFigures(rule.because),
      basis: reasonOf({ ...rule, claims, outside }).basis,
      claims: [...claims],
      against: against && [...against],
      outside: outside && [...outside],
      disagreements: disagreements && [...disagreements],
    })),
    verdicts: Object.entries(candidacyVerdicts).map(([id, verdict]) => ({ id, ...verdict, next: [...verdict.next] })),
  }),
})
