import { sourceCount } from '@/content/evidence/source-ids'
import { z } from 'zod'
import { silentInAll } from '@/content/evidence/holes'
import { sources } from '@/content/evidence/sources'
import { sourceSchema } from '@/content/evidence/sources.schema'
import type { DataFile } from '@/lib/evidence/data-file'

const schema = z.strictObject({
  v: z.literal(1),
  sources: z.array(sourceSchema),
  silentInAll: z.array(z.string()).describe('matters on which we found no word in our copies of the five'),
})

/** The file `/data/sources.json`. */
export const publishSources = (): DataFile => ({
  name: 'sources',
  title: `The ${sourceCount} sources`,
  says: 'Who publishes each article, what they sell, what they cite, and what is missing from our copy.',
  schema,
  body: (): z.infer<typeof schema> => ({ v: 1, sources: Object.values(sources), silentInAll: [...silentInAll] }),
})
