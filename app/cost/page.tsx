import { CostPage } from '@/components/cost/cost-page'
import { OptionUpkeep } from '@/components/deciding/option-upkeep'
import { optionEntries } from '@/lib/deciding/option-table'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/cost')

export default function Page() {
  return <CostPage upkeep={<OptionUpkeep options={optionEntries} />} />
}
