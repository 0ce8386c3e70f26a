import { metadataOf } from '@/app/metadata-of'
import { ValuesPage } from '@/components/values/values-page'

export const metadata = metadataOf('/values')

export default function Page() {
  return <ValuesPage />
}
