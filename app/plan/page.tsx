import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PlanRoom } from '@/components/plan/plan-room'
import { PageHead } from '@/components/ui/page-head'

export const metadata: Metadata = {
  title: 'My plan',
  description:
    'Your answers, dates, prices and notes on scalp micropigmentation in one place, and a sheet to take to a ' +
    'consultation. Everything stays on your device.',
  alternates: { canonical: '/plan' },
}

export default function PlanPage() {
  return (
    <Page>
      <div className="print:hidden">
        <PageHead
          eyebrow="My plan"
          title="One sheet to take along"
          lede="What you worked out here, in one place: print it, keep it or pass it on. It never leaves your device by itself."
        />
      </div>
      <PlanRoom />
    </Page>
  )
}
