import { ToolPage } from '@/components/layout/tool-page'
import { HelpLink } from '@/components/ui/help-link'
import { warningsLink } from '@/lib/aftercare/warnings-address'
import { countSources } from '@/lib/evidence/count-sources'
import { TimelineNotes } from './timeline-notes'
import { TimelinePlanner, type TimelinePlannerProps } from './timeline-planner'

/** The room's page, the same with and without answers in the address. */
export const TimelinePage = (props: TimelinePlannerProps) => (
  <ToolPage
    title="Dates and sessions"
    lede={
      'Count on from session 1, or back from a day that matters. ' +
      `${countSources('spaces-the-sessions', 'four', true)} articles space the sessions, each in its own way.`
    }
  >
    <HelpLink {...warningsLink} />
    <TimelinePlanner {...props} />
    <TimelineNotes />
  </ToolPage>
)
