import { metadataOf } from '@/app/metadata-of'
import { PathPage } from '@/components/path/path-page'

export const metadata = metadataOf('/path')

export default function Page() {
  return <PathPage />
}
