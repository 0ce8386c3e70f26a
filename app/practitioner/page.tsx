import type { Metadata } from 'next'
import { PractitionerPage } from '@/components/practitioner/practitioner-page'

export const metadata: Metadata = {
  title: 'Choosing a practitioner',
  description:
    'A checklist for SMP, reasons to slow down, who may do it, what the law says and what to ask. Each line ' +
    'with who says so.',
  alternates: { canonical: '/practitioner' },
}

export default function Page() {
  return <PractitionerPage />
}
