import type { Metadata } from 'next'
import { sources } from '@/content/evidence/sources'
import { costFacts } from '@/lib/cost/cost-facts'
import { estimateCost } from '@/lib/cost/estimate-cost'
import { printList } from '@/lib/format/print-list'

const first = printList(estimateCost().headline?.sources.map(id => sources[id].name) ?? [])

/** The words for search results. Their figures are the room's facts. */
export const costMetadata: Metadata = {
  title: 'What would it cost?',
  description:
    `A full head of SMP in the US: ${costFacts['cost.full-head.range'].text} by ${first}, ` +
    `${costFacts['cost.full-head.envelope'].text} across all of them. Pick an area and a place and see who says what.`,
  alternates: { canonical: '/cost' },
}
