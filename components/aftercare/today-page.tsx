import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { HelpLink } from '@/components/ui/help-link'
import { instructionsFirst } from '@/content/aftercare/aftercare'
import { warningsHere } from '@/lib/aftercare/warnings-address'
import { type AftercareAsked, AftercarePlanner } from './aftercare-planner'
import { AftercareWarnings } from './aftercare-warnings'

/** One screen for a phone in bed: the day, what holds, what is next, and when to ask for help. */
export const TodayPage = (asked: AftercareAsked) => (
  <Page>
    <div className="mb-6 md:mb-10 print:-mt-10 print:mb-2 print:text-xs">
      <h1 className="font-sans text-base font-normal tracking-normal text-soft">I’ve just had a session</h1>
      <p className="text-soft">{instructionsFirst.says}</p>
    </div>
    <HelpLink {...warningsHere} />
    <AftercarePlanner path="/today" {...asked} />
    <AftercareWarnings />
    <PrintedSources />
  </Page>
)
