import { metadataOf } from '@/app/metadata-of'
import { ChancesPage } from '@/components/chances/chances-page'

export const metadata = metadataOf('/chances')

export default function Page() {
  return <ChancesPage />
}
