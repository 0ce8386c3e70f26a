import { AftercarePage } from '@/components/aftercare/aftercare-page'
import { aftercareMetadata } from './aftercare-metadata'

export const metadata = aftercareMetadata

export default function Page() {
  return <AftercarePage />
}
