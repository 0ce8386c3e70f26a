import { redirect } from 'next/navigation'
import { CostPage } from '@/components/cost/cost-page'
import type { AddressInput } from '@/lib/address/read-address'
import { costHref, isCanonicalCost, parseCostParams } from '@/lib/cost/cost-params'
import { answerMetadataOf } from '@/app/metadata-of'

export const metadata = answerMetadataOf('/cost')

/** `/cost?…`, drawn per request. A form or an old link is sent on to the one address of its answers. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = parseCostParams(given)
  if (problems.length === 0 && !isCanonicalCost(given)) redirect(costHref(answers))
  return <CostPage answers={answers} problems={problems} />
}
