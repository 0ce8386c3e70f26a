import { metadataOf } from '@/app/metadata-of'
import { ComparePhotosPage } from '@/components/photo/compare-photos-page'

export const metadata = metadataOf('/photo/compare')

export default function Page() {
  return <ComparePhotosPage />
}
