import { z } from 'zod'
import { outsideSchema } from '@/content/evidence/outside.schema'
import { getOutside, outsideIds } from './outside-facts'
import type { DataFile } from '@/lib/evidence/data-file'

const schema = z.strictObject({
  v: z.literal(1),
  outside: z.array(z.strictObject({ id: z.string().describe('permanent'), ...outsideSchema.shape })),
})

/** The file `/data/outside.json`. */
export const publishOutside = (): DataFile => ({
  name: 'outside',
  title: 'Facts from outside the five',
  says: 'From regulators, laws, studies and others, with their weight. They never count as one of the five.',
  schema,
  body: (): z.infer<typeof schema> => ({ v: 1, outside: outsideIds.map(id => ({ id, ...getOutside(id) })) }),
})
