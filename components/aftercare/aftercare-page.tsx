import { Page } from '@/components/layout/page'
import { PrintedSources } from '@/components/evidence/printed-sources'
import { WhoSays } from '@/components/evidence/who-says'
import { instructionsFirst } from '@/content/aftercare/aftercare'
import { groundOf } from '@/lib/evidence/ground'
import { AftercareNotes } from './aftercare-notes'
import { type AftercareAsked, AftercarePlanner } from './aftercare-planner'
import { HelpLines, PageParts } from './help-lines'
import { WaitPatterns } from './wait-patterns'

/** The room's page, the same with and without answers in the address. */
export const AftercarePage = (asked: AftercareAsked) => (
  <Page>
    <WaitPatterns />
    <div className="-mt-5 print:-mt-10">
      <AftercarePlanner
        {...asked}
        help={
          <>
            <HelpLines />
            <WhoSays ground={groundOf(instructionsFirst)} />
            <PageParts />
          </>
        }
      />
    </div>
    <AftercareNotes />
    <PrintedSources />
  </Page>
)
