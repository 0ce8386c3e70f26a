import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { checkLines } from '@/lib/practitioner/check-lines'
import { PractitionerClient } from './practitioner.client'

/** The checks that are settled on the spot, for a phone. Once open it needs no network. */
export const VisitPage = () => (
  <Page width="text">
    <PageHead
      eyebrow={<a href="/practitioner" className="inline-flex min-h-11 items-center">Choosing a practitioner</a>}
      title="On the visit"
      lede="Look first, then ask. Once this page is open it works without a network. Nothing is stored or sent."
    />
    <PractitionerClient mode="visit" groups={checkLines(({ settle }) => settle !== 'home')} />
  </Page>
)
