import { SpotPage } from '@/components/scalp/spot-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/practitioner/spot')

export default function Page() {
  return <SpotPage />
}
