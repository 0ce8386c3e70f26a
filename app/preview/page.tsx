import type { Metadata } from 'next'
import { PreviewPage } from '@/components/scalp/preview-page'

export const metadata: Metadata = {
  title: 'What would it look like?',
  description:
    'A head drawn in dots that you can set to be like yours: hair loss, skin, hairline, sessions, years, good work and poor. ' +
    'A drawing, not a prediction. It never leaves your device.',
  alternates: { canonical: '/preview' },
}

export default function Page() {
  return <PreviewPage />
}
