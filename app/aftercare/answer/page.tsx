import { redirect } from 'next/navigation'
import { AftercarePage } from '@/components/aftercare/aftercare-page'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import type { AddressInput } from '@/lib/address/read-address'
import { answerMetadataOf } from '@/app/metadata-of'

export const generateMetadata = answerMetadataOf('/aftercare', aftercareAddress)

/** `/aftercare?…`, drawn per request. A form or an old link is sent on to the one address of its answers. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = aftercareAddress.parse(given)
  if (problems.length === 0 && !aftercareAddress.isCanonical(given)) redirect(aftercareAddress.href(answers))
  return <AftercarePage answers={answers} problems={problems} />
}
