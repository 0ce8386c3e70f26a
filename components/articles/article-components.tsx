import type { ComponentType } from 'react'
import { TouchUpBands } from '@/components/longevity/touch-up-bands'
import type { ArticleElement } from '@/lib/articles/article-elements'
import { Aside } from './aside'
import { CandidacyStill } from './candidacy-still'
import { CostStill } from './cost-still'
import { Fact } from './fact'
import { ArticleSection } from './article-section'
import { Note } from './note'
import { NotedBlock, Notes } from './noted-block'
import { Picture } from './picture'
import { proseElements } from './prose-elements'
import { ShortAnswer } from './short-answer'

/** Exactly the components that `lib/articles/guide-elements.ts` allows. */
export const authored = {
  Fact,
  ShortAnswer,
  Aside,
  CostStill,
  CandidacyStill,
  TouchUpBands,
  Picture,
} satisfies Record<ArticleElement, ComponentType<never>>

/** All that the code of an article calls: what its author wrote, what the pipeline put in, and plain Markdown. */
export const articleComponents = { ...proseElements, ...authored, Note, Notes, NotedBlock, ArticleSection }
