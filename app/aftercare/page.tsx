import { AftercarePage } from '@/components/aftercare/aftercare-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/aftercare')

export default function Page() {
  return <AftercarePage />
}
