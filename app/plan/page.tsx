import { Page } from '@/components/layout/page'
import { Plan } from '@/components/plan/plan'
import { PageHead } from '@/components/ui/page-head'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/plan')

export default function PlanPage() {
  return (
    <Page>
      <div className="print:hidden">
        <PageHead
          eyebrow={pages['/plan'].name}
          title="One sheet to take along"
          lede="What you worked out here, in one place: print it, keep it or pass it on. It never leaves your device by itself."
        />
      </div>
      <Plan />
    </Page>
  )
}
