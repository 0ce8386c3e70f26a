'use client'

import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'

export default function PageError({ reset }: { reset: () => void }) {
  return (
    <Page>
      <div data-widget="error">
        <PageHead
          eyebrow="Something went wrong"
          title="This page could not be drawn"
          lede="The fault is ours. Your answers are still in the address and on your device."
        />
        <Button onClick={reset}>Try again</Button>
      </div>
    </Page>
  )
}
