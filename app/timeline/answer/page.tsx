import { redirect } from 'next/navigation'
import { SessionHeads } from '@/components/scalp/session-heads'
import { TimelinePage } from '@/components/timeline/timeline-page'
import type { AddressInput } from '@/lib/address/read-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { answerMetadataOf } from '@/app/metadata-of'
import { serverDay } from '@/app/server-day'

export const generateMetadata = answerMetadataOf('/timeline', timelineAddress)

/** `/timeline?…`, drawn per request. A form or an old link is sent on to the one address of its answers. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = timelineAddress.parse(given)
  if (problems.length === 0 && !timelineAddress.isCanonical(given)) redirect(timelineAddress.href(answers))
  return <TimelinePage answers={answers} problems={problems} today={serverDay()} heads={<SessionHeads />} />
}
