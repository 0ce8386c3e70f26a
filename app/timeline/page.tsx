import { SessionHeads } from '@/components/scalp/session-heads'
import { TimelinePage } from '@/components/timeline/timeline-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/timeline')

export default function Page() {
  return <TimelinePage heads={<SessionHeads />} />
}
