import type { Metadata } from 'next'
import { VisitPage } from '@/components/practitioner/visit-page'

export const metadata: Metadata = {
  title: 'On the visit',
  description: 'What to look at and what to ask when you visit an SMP practitioner. Made for a phone.',
  alternates: { canonical: '/practitioner/visit' },
}

export default function Page() {
  return <VisitPage />
}
