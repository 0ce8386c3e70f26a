import { CostPage } from '@/components/cost/cost-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/cost')

export default function Page() {
  return <CostPage />
}
