import { redirect } from 'next/navigation'
import { CostPage } from '@/components/cost/cost-page'
import { OptionUpkeep } from '@/components/deciding/option-upkeep'
import { optionEntries } from '@/lib/deciding/option-table'
import type { AddressInput } from '@/lib/address/read-address'
import { costAddress } from '@/lib/cost/cost-address'
import { answerMetadataOf } from '@/app/metadata-of'

export const generateMetadata = answerMetadataOf('/cost', costAddress)

/** `/cost?…`, drawn per request. A form or an old link is sent on to the one address of its answers. */
export default async function Page({ searchParams }: { searchParams: Promise<AddressInput> }) {
  const given = await searchParams
  const { answers, problems } = costAddress.parse(given)
  if (problems.length === 0 && !costAddress.isCanonical(given)) redirect(costAddress.href(answers))
  return <CostPage upkeep={<OptionUpkeep options={optionEntries} />} answers={answers} problems={problems} />
}
