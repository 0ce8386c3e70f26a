import { z } from 'zod'

/* What the front matter of every folder of articles is made of. Every message is a sentence that an author can act on. */

/** A few words without figures, which come from tables only. `longest` is in characters. */
export const words = (field: string, longest: number) =>
  z
    .string(`${field} is missing or is not text`)
    .min(10, `${field} is too short to say anything`)
    .max(longest, `${field} has more than ${longest} characters`)
    .refine(text => !/\d/.test(text), `${field} has a figure in it; figures come from tables only`)

/** A calendar day like 2026-11-21. YAML reads it as a moment; an author means the day. */
export const calendarDay = (says: string) =>
  z.preprocess(
    value => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string(says).regex(/^\d{4}-\d{2}-\d{2}$/, { error: says }),
  )

/** The head of one kind of article: these fields and no other. */
export const frontMatter = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject(fields, {
    error: issue =>
      issue.code === 'unrecognized_keys' ? `front matter has no field "${issue.keys.join('", "')}"` : undefined,
  })
