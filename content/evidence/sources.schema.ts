import { z } from 'zod'
import { sourceId } from '../ids.schema'

/** One of the five articles: who publishes it, what they sell, and what our copy lacks. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  name: z.string().min(3).describe('the publisher'),
  shortName: z.string().min(3).max(24).describe('two or three words for the end of a row'),
  title: z.string().min(3).optional().describe("the article's title, where one is known"),
  url: z.url().optional(),
  identity: z.strictObject({
    publisher: z.enum(['certain', 'likely']),
    article: z.enum(['certain', 'likely', 'unknown']),
    because: z.string().min(10).describe('what shows who published it'),
  }),
  publisherKind: z.enum(['grooming-blog', 'health-publisher', 'hair-clinic', 'transplant-clinic', 'smp-clinic']),
  publisherWords: z.string().min(5).describe('the kind of publisher in a plain phrase'),
  sells: z.string().min(10).describe('what they sell, one plain sentence'),
  sellsSmp: z.boolean(),
  interest: z.string().min(20).describe('what they stand to gain and how it may colour the text, in calm words'),
  writtenBy: z.string().min(5),
  cites: z.string().min(5),
  date: z.string().min(4).optional().describe('where the text gives one'),
  figuresFrom: z.string().min(10).describe('where the text itself says that its figures come from'),
  missing: z
    .array(
      z.strictObject({
        hole: z.string().regex(/^H([1-9]|1[0-5])$/),
        says: z.string().min(10).describe('what is missing in our copy; it is never filled in from memory'),
        matters: z.boolean().describe('whether an answer of this guide depends on it'),
      }),
    )
    .readonly()
    .describe('empty where nothing seems lost'),
  silentOn: z.array(z.string().min(4)).min(1).readonly().describe('matters on which this source gives nothing'),
})
export type Source = z.infer<typeof sourceSchema>
export type SourceTable = Readonly<Record<Source['id'], Source>>
