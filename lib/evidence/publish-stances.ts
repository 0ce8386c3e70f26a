import { z } from 'zod'
import { differences } from '@/content/evidence/differences'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import type { DataFile } from './data-file'
import { sourceStates } from './ground'
import type { Statement } from './statement'

const state = z.enum(['says', 'differs', 'against', 'silent'])
const states = Object.fromEntries(sourceIds.map(id => [id, state])) as Record<(typeof sourceIds)[number], typeof state>

const schema = z.strictObject({
  v: z.literal(1),
  statements: z.array(
    z.strictObject({
      id: z.string().describe('room, table and row'),
      says: z.string().describe('our words, figures filled in'),
      states: z.string().optional().describe('what the states are about, where `says` says more than one thing'),
      ...states,
      claims: z.array(z.string()).describe('the claims that say so, differ or contradict it'),
      how: z
        .array(z.strictObject({ source: z.enum(sourceIds), differs: z.string() }))
        .describe('in which way a source differs'),
    }),
  ),
})

/** The file `/data/stances.json`: what each of the five says of every statement that wears dots. */
export const publishStances = (statements: () => readonly Statement[]): DataFile => ({
  name: 'stances',
  title: 'Who says so',
  says: 'Every statement that wears dots, and what each of the five says of it: the same, something else, the opposite or nothing.',
  schema,
  body: (): z.infer<typeof schema> => ({
    v: 1,
    statements: statements().map(({ id, says, states, ground }) => ({
      id,
      says,
      ...(states ? { states } : {}),
      ...sourceStates(ground),
      claims: [...ground.says, ...ground.differs.map(({ claim }) => claim), ...ground.against],
      how: ground.differs.map(({ how, claim }) => ({ source: sourceOf(claim), differs: differences[how] })),
    })),
  }),
})
