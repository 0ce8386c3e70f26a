import { redirect } from 'next/navigation'
import { ComparePage } from '@/components/compare/compare-page'
import type { AddressInput } from '@/lib/address/read-address'
import { compareAddress } from '@/lib/compare/compare-address'
import { answerMetadataOf } from '@/app/metadata-of'
import { serverDay } from '@/app/server-day'

export const generateMetadata = answerMetadataOf('/compare', compareAddress)

/** `/compare?…`, drawn per request. A form or an old link is sent on to the one address of its answers. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = compareAddress.parse(given)
  if (problems.length === 0 && !compareAddress.isCanonical(given)) redirect(compareAddress.href(answers))
  return <ComparePage answers={answers} problems={problems} today={serverDay()} />
}
