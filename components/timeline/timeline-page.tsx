import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { PrintedFooter } from './printed-footer'
import { TimelineNotes } from './timeline-notes'
import { TimelinePlanner, type TimelinePlannerProps } from './timeline-planner'

/** The room's page, the same with and without answers in the address. */
export const TimelinePage = (props: TimelinePlannerProps) => (
  <Page>
    <div className="print:-mt-10 print:[&_div]:mb-3 print:[&_h1]:text-2xl print:[&_p]:hidden">
      <PageHead
        eyebrow="Timeline" title="When would it be done?"
        lede="Count on from session 1, or back from a day that matters. The five sources space it in their own ways."
      />
    </div>
    <TimelinePlanner {...props} />
    <TimelineNotes />
    <PrintedFooter />
  </Page>
)
