import { TodayPage } from '@/components/aftercare/today-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/today')

export default function Page() {
  return <TodayPage />
}
