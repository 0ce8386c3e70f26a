import { sourceCount } from '@/content/evidence/source-ids'
import { ToolPage } from '@/components/layout/tool-page'
import { HelpLink } from '@/components/ui/help-link'
import { warningsLink } from '@/lib/aftercare/warnings-address'
import { TimelineNotes } from './timeline-notes'
import { TimelinePlanner, type TimelinePlannerProps } from './timeline-planner'

/** The room's page, the same with and without answers in the address. */
export const TimelinePage = (props: TimelinePlannerProps) => (
  <ToolPage
    eyebrow="Timeline"
    title="When would it be done?"
    lede={`Count on from session 1, or back from a day that matters. The ${sourceCount} sources space it in their own ways.`}
  >
    <HelpLink {...warningsLink} />
    <TimelinePlanner {...props} />
    <TimelineNotes />
  </ToolPage>
)
