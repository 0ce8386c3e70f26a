import { z } from 'zod'

/** The three groups of the standard, and how many items each has. */
export const ipdasParts = {
  qualifying: { title: 'To count as a decision aid at all', items: 6 },
  certification: { title: 'So that it doesn’t mislead', items: 10 },
  quality: { title: 'What makes it better', items: 28 },
} as const

const text = z.string().regex(/^[A-Z].*[.]$/)

/**
 * One item of the standard, in our words: never its own, which others hold the rights to.
 * - met: `proof` leads to the place that shows it
 * - people: it asks for patients or professionals to take part, and nobody has
 * - tests: it is about tests and screening, which this guide is not
 */
export const ipdasItemSchema = z.discriminatedUnion('state', [
  z.strictObject({
    part: z.enum(['qualifying', 'certification', 'quality']),
    says: text.max(150),
    state: z.literal('met'),
    how: text.max(180),
    proof: z.string().startsWith('/'),
  }),
  z.strictObject({
    part: z.enum(['qualifying', 'certification', 'quality']),
    says: text.max(150),
    state: z.enum(['people', 'tests']),
    how: text.max(180),
  }),
])
export type IpdasItem = z.infer<typeof ipdasItemSchema>
