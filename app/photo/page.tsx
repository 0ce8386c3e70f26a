import { metadataOf } from '@/app/metadata-of'
import { PhotoPage } from '@/components/photo/photo-page'

export const metadata = metadataOf('/photo')

export default function Page() {
  return <PhotoPage />
}
