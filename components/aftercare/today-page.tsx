import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { type AftercareAsked, AftercarePlanner } from './aftercare-planner'
import { AftercareWarnings } from './aftercare-warnings'
import { HelpLines } from './help-lines'

/** One screen for a phone in bed: the day, what holds, what is next, and when to ask for help. */
export const TodayPage = (asked: AftercareAsked) => (
  <Page>
    <div className="-mt-5 print:-mt-10">
      <AftercarePlanner path="/today" {...asked} help={<HelpLines />} />
    </div>
    <AftercareWarnings />
    <PrintedSources />
  </Page>
)
