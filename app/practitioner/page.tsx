import { PractitionerPage } from '@/components/practitioner/practitioner-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/practitioner')

export default function Page() {
  return <PractitionerPage />
}
