import { CostPage } from '@/components/cost/cost-page'
import { costMetadata } from './cost-metadata'

export const metadata = costMetadata

export default function Page() {
  return <CostPage />
}
