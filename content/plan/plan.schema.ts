import { z } from 'zod'

const label = z.string().min(3).max(40)
const sentence = z
  .string()
  .min(8)
  .max(160)
  .regex(/^[^\d]*[.]$/, 'a sentence with a full stop and without a figure')

/** A part of the plan in the words of the page. */
export const planPartSchema = z.strictObject({
  label: label.describe('as a heading'),
  none: sentence.describe('what stands there while it is missing'),
  start: label.describe('the link to the tool, where there is one'),
  isPrivate: z.boolean().describe('health or private: left out of a link unless the reader puts it in'),
  holds: z
    .enum(['address', 'document', 'words'])
    .describe('an address text of its tool (lib/plan/tool-parts.ts has its row), a document, or the notes'),
  hasWords: z
    .boolean()
    .describe('somebody’s own words: they come onto the sheet only when the reader has said yes to them'),
})
export type PlanPartEntry = z.infer<typeof planPartSchema>

/** A line of the sheet to write on: what was quoted, beside what sources say. */
export const planBlankSchema = z.strictObject({ label, hint: z.string().max(60).optional() })
export type PlanBlank = z.infer<typeof planBlankSchema>
