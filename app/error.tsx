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
          lede="The fault is ours, not yours. Try again first, because what you entered should still be in the page."
        />
        <Button onClick={reset}>Try again</Button>
      </div>
    </Page>
  )
}
