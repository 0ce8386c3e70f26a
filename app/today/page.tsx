import { TodayPage } from '@/components/aftercare/today-page'
import { todayMetadata } from './today-metadata'

export const metadata = todayMetadata

export default function Page() {
  return <TodayPage />
}
