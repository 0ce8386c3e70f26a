import { PreviewPage } from '@/components/scalp/preview-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/preview')

export default function Page() {
  return <PreviewPage />
}
