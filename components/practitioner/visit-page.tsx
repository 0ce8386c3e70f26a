import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { checkLines } from '@/lib/practitioner/check-lines'
import { questionLines } from '@/lib/practitioner/question-lines'
import { VisitClient } from './visit.client'

/** The checks that are settled on the spot, for a phone. Once open it needs no network. */
export const VisitPage = () => (
  <Page width="text">
    <div className="[&>div]:mb-5">
      <PageHead
        eyebrow={
          <a href="/practitioner" className="inline-flex min-h-11 items-center">
            Choosing a practitioner
          </a>
        }
        title="On the visit"
        lede="Look round first, and then ask. What you tick and write stays in this tab, and we never see it."
      />
    </div>
    <VisitClient
      groups={checkLines(({ settle }) => settle !== 'home')}
      questions={questionLines().filter(({ when }) => when !== undefined)}
    />
  </Page>
)
