import { TimelinePage } from '@/components/timeline/timeline-page'
import { timelineMetadata } from './timeline-metadata'

export const metadata = timelineMetadata

export default function Page() {
  return <TimelinePage />
}
