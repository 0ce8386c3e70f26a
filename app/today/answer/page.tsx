import { redirect } from 'next/navigation'
import { TodayPage } from '@/components/aftercare/today-page'
import type { AddressInput } from '@/lib/address/read-address'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { answerMetadataOf } from '@/app/metadata-of'
import { serverDay } from '@/app/server-day'

export const generateMetadata = answerMetadataOf('/today', aftercareAddress)

/** `/today?start=…`, drawn per request. Without script the day is the server’s, in UTC, and the page says so. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = aftercareAddress.parse(given)
  if (problems.length === 0 && !aftercareAddress.isCanonical(given)) redirect(aftercareAddress.href(answers, '/today'))
  return <TodayPage answers={answers} problems={problems} today={serverDay()} />
}
