import type { Metadata } from 'next'
import { timelineFacts } from '@/lib/timeline/timeline-facts'

/** The words for search results. Their figures are the room's facts. */
export const timelineMetadata: Metadata = {
  title: 'When would it be done?',
  description:
    `Three sessions of SMP take ${timelineFacts['timeline.3-sessions.days'].text} from first to last, across ` +
    'five sources. Count on from your first session or back from a wedding, and put the dates in your calendar.',
  alternates: { canonical: '/timeline' },
}
