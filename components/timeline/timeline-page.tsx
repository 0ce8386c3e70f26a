import type { ReactNode } from 'react'
import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { CountPatterns } from '@/components/ui/count-patterns'
import { HelpLink } from '@/components/ui/help-link'
import { warningsLink } from '@/lib/aftercare/parts-address'
import { TimelineNotes } from './timeline-notes'
import { TimelinePlanner, type TimelinePlannerProps } from './timeline-planner'

/** The room's page, the same with and without answers in the address. `heads`: what is seen after each session. */
export const TimelinePage = ({ heads, ...props }: TimelinePlannerProps & { heads?: ReactNode }) => (
  <Page>
    <CountPatterns />
    <div className="-mt-5 print:-mt-10">
      <p className="text-soft print:hidden">Dates and sessions</p>
      <h1 className="mb-2 text-2xl sm:text-4xl print:mb-1 print:text-xl">When would it be finished?</h1>
      <TimelinePlanner
        {...props}
        heads={
          <>
            <div className="mt-6">
              <HelpLink {...warningsLink} />
            </div>
            {heads}
          </>
        }
      />
    </div>
    <TimelineNotes />
    <PrintedSources />
  </Page>
)
