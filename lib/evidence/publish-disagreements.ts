import { z } from 'zod'
import { disagreementSchema } from '@/content/evidence/disagreements.schema'
import { disagreementIds, getDisagreement } from './conflicts'
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
      sides: z
        .array(
          z.strictObject({
            says: z.string().describe('our words, figures filled in'),
            claims: z.array(z.string()).min(1),
            mixed: z.literal(true).optional().describe('its claims oppose the other side for different reasons'),
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
  title: 'Where they disagree',
  says: 'Every point on which two sources differ, or one differs with itself, with the statements on each side.',
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
        sides: sides.map(side => ({ ...side, says: fillFigures(side.says), claims: [...side.claims] })),
        alsoRelevant,
        note: note && fillFigures(note),
      }
    }),
  }),
})
