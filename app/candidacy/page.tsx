import type { Metadata } from 'next'
import { Candidacy } from '@/components/candidacy/candidacy'
import { Page } from '@/components/layout/page'

export const metadata: Metadata = {
  title: 'Am I a candidate?',
  description:
    'A short quiz on scalp micropigmentation that answers with reasons, not a score: what speaks for it, what to settle, ' +
    'when to see a doctor. Your answers never leave your device.',
  alternates: { canonical: '/candidacy' },
}

export default function CandidacyPage() {
  return (
    <Page>
      <link rel="stylesheet" href="/candidacy/candidacy.css" precedence="default" />
      <Candidacy />
    </Page>
  )
}
