import { z } from 'zod'
import { disagreementSchema } from '@/content/evidence/disagreements.schema'
import { disagreementIds, getDisagreement, isContradiction } from './conflicts'
import { fillFigures } from './fill-figures'
import type { DataFile } from '@/lib/evidence/data-file'

const { topic, kind, alsoRelevant } = disagreementSchema.shape

const schema = z.strictObject({
  v: z.literal(1),
  disagreements: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^C\d\d$/)
        .describe('permanent'),
      question: z.string(),
      topic,
      kind,
      contradiction: z.boolean().describe('whether both cannot be true, of two sources or of one with itself'),
      sides: z
        .array(
          z.strictObject({
            says: z.string().describe('our words, figures filled in'),
            claims: z.array(z.string()).min(1),
            mixed: z.literal(true).optional().describe('its claims oppose the other side for different reasons'),
            fits: z
              .array(z.string())
              .optional()
              .describe('in a contradiction, the sources beside whose sides this one can be true'),
          }),
        )
        .min(2),
      alsoRelevant,
      note: z.string().optional(),
    }),
  ),
})

/** The file `/data/disagreements.json`. */
export const publishDisagreements = (): DataFile => ({
  name: 'disagreements',
  title: 'Where they differ',
  says: 'Every point on which two sources differ, or one differs with itself: a contradiction or less, and who says what.',
  schema,
  body: (): z.infer<typeof schema> => ({
    v: 1,
    disagreements: disagreementIds.map(id => {
      const { question, topic, kind, sides, alsoRelevant, note } = getDisagreement(id)
      return {
        id,
        question,
        topic,
        kind,
        contradiction: isContradiction(kind),
        sides: sides.map(({ says, claims, fits, ...side }) => ({
          ...side,
          says: fillFigures(says),
          claims: [...claims],
          fits: fits && [...fits],
        })),
        alsoRelevant,
        note: note && fillFigures(note),
      }
    }),
  }),
})
