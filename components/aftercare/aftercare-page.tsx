import { Page } from '@/components/layout/page'
import { PrintedSources } from '@/components/evidence/printed-sources'
import { WhoSays } from '@/components/evidence/who-says'
import { CountPatterns } from '@/components/ui/count-patterns'
import { instructionsFirst } from '@/content/aftercare/aftercare'
import { groundOf } from '@/lib/evidence/ground'
import { AftercareNotes } from './aftercare-notes'
import { type AftercareAsked, AftercarePlanner } from './aftercare-planner'
import { HelpLines, PageParts } from './help-lines'

/** The room's page, the same with and without answers in the address. */
export const AftercarePage = (asked: AftercareAsked) => (
  <Page>
    <CountPatterns />
    <div className="-mt-5 print:-mt-10">
      <AftercarePlanner
        {...asked}
        help={
          <>
            <HelpLines />
            <div className="print:hidden">
              <WhoSays ground={groundOf(instructionsFirst)} />
            </div>
            <PageParts />
          </>
        }
      />
    </div>
    <AftercareNotes />
    <PrintedSources />
  </Page>
)
