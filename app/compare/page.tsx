import { ComparePage } from '@/components/compare/compare-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/compare')

export default function Page() {
  return <ComparePage />
}
