import type { Metadata } from 'next'
import { costFacts } from '@/lib/cost/cost-facts'

/** The words for search results. Their figures are the room's facts. */
export const costMetadata: Metadata = {
  title: 'What would it cost?',
  description:
    `A full head of SMP in the US: ${costFacts['cost.full-head.range'].text} by two of five sources, `
    + `${costFacts['cost.full-head.envelope'].text} across all of them. Pick an area and a place and see who says what.`,
  alternates: { canonical: '/cost' },
}
