import { z } from 'zod'
import { claimTopics } from '../evidence/claims.schema'
import { calendarDay, frontMatter, words } from './front-matter.schema'

/** The head of a guide. */
export const guideSchema = frontMatter({
  title: words('title', 90).endsWith('?', 'title is a question and ends in a question mark'),
  shortTitle: words('shortTitle', 40).describe('for the list of guides and the links before and after'),
  description: words('description', 170).describe('for search engines and the list of guides'),
  reviewed: calendarDay('reviewed is the day of the last edit, written like 2026-11-21'),
  topics: z
    .array(z.enum(claimTopics, { error: issue => `there is no topic "${String(issue.input)}"` }), 'topics is a list')
    .min(1, 'topics names at least one topic of the ledger'),
  next: z.strictObject(
    {
      label: words('the label of next', 60),
      href: z.string('next needs an href').regex(/^\/[a-z0-9/?=&#-]*$/, 'the href of next is an address of this site'),
    },
    'next says what to do after reading: a label and an href',
  ),
})
