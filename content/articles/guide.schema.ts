import { z } from 'zod'
import { claimTopics } from '../evidence/claims.schema'

const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** YAML reads 2026-11-21 as a moment; a guide means the calendar day. */
const calendarDay = z.preprocess(
  value => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string('reviewed is the day of the last review, written like 2026-11-21').regex(isoDate, {
    error: 'reviewed is the day of the last review, written like 2026-11-21',
  }),
)

const words = (field: string, longest: number) =>
  z
    .string(`${field} is missing or is not text`)
    .min(10, `${field} is too short to say anything`)
    .max(longest, `${field} has more than ${longest} characters`)
    .refine(text => !/\d/.test(text), `${field} has a figure in it; figures come from tables only`)

/** The head of a guide. Every message is a sentence that an author can act on. */
export const guideSchema = z.strictObject(
  {
    title: words('title', 90).endsWith('?', 'title is a question and ends in a question mark'),
    shortTitle: words('shortTitle', 40).describe('for the list of guides and the links before and after'),
    description: words('description', 170).describe('for search engines and the list of guides'),
    order: z.int('order is a whole number: the place of the guide in the list').positive('order starts at 1'),
    reviewed: calendarDay,
    topics: z
      .array(z.enum(claimTopics, { error: issue => `there is no topic "${String(issue.input)}"` }), 'topics is a list')
      .min(1, 'topics names at least one topic of the ledger'),
    next: z.strictObject(
      {
        label: words('the label of next', 60),
        href: z
          .string('next needs an href')
          .regex(/^\/[a-z0-9/?=&#-]*$/, 'the href of next is an address of this site'),
      },
      'next says what to do after reading: a label and an href',
    ),
  },
  {
    error: issue =>
      issue.code === 'unrecognized_keys' ? `front matter has no field "${issue.keys.join('", "')}"` : undefined,
  },
)
export type GuideFrontMatter = z.infer<typeof guideSchema>
