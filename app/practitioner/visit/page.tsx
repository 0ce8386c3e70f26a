import { VisitPage } from '@/components/practitioner/visit-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/practitioner/visit')

export default function Page() {
  return <VisitPage />
}
