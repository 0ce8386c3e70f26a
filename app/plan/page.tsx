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
          title={pages['/plan'].name}
          lede="What you worked out here is in one place, for you to print, keep or pass on. It stays on your device unless you share it."
        />
      </div>
      <Plan />
    </Page>
  )
}
