import { redirect } from 'next/navigation'
import { TodayPage } from '@/components/aftercare/today-page'
import type { AddressInput } from '@/lib/address/read-address'
import { aftercareHref, isCanonicalAftercare, parseAftercareParams } from '@/lib/aftercare/aftercare-params'
import { answerMetadataOf } from '@/app/metadata-of'

export const metadata = answerMetadataOf('/today')

/** `/today?start=…`, drawn per request. Without script the day is the server’s, in UTC, and the page says so. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = parseAftercareParams(given)
  if (problems.length === 0 && !isCanonicalAftercare(given)) redirect(aftercareHref(answers, '/today'))
  return <TodayPage answers={answers} problems={problems} today={new Date().toISOString().slice(0, 10)} />
}
