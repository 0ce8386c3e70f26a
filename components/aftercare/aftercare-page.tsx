import { Page } from '@/components/layout/page'
import { HelpLink } from '@/components/ui/help-link'
import { PageHead } from '@/components/ui/page-head'
import { WhoSays } from '@/components/evidence/who-says'
import { instructionsFirst } from '@/content/aftercare/aftercare'
import { groundOf } from '@/lib/evidence/ground'
import { warningsHere } from '@/lib/aftercare/warnings-address'
import { AftercareNotes } from './aftercare-notes'
import { type AftercareAsked, AftercarePlanner } from './aftercare-planner'
import { PrintedSources } from '@/components/evidence/printed-sources'

/** The room's page, the same with and without answers in the address. */
export const AftercarePage = (asked: AftercareAsked) => (
  <Page>
    {asked.answers?.start ? (
      // Whoever comes back at night wants the day, not the title.
      <div className="mb-6 md:mb-10 print:-mt-10 print:mb-2 print:text-xs">
        <h1 className="font-sans text-base font-normal tracking-normal text-soft">Healing day by day</h1>
        <p className="text-soft">{instructionsFirst.says}</p>
      </div>
    ) : (
      <div className="print:-mt-10 print:[&_div]:mb-2 print:[&_h1]:text-2xl print:[&_p]:mt-1 print:[&_p]:text-xs">
        <PageHead title="Healing day by day" lede={instructionsFirst.says} />
        <div className="-mt-6 mb-9 md:-mt-9 print:hidden">
          <WhoSays ground={groundOf(instructionsFirst)} />
        </div>
      </div>
    )}
    <HelpLink {...warningsHere} />
    <AftercarePlanner {...asked} />
    <AftercareNotes />
    <PrintedSources />
  </Page>
)
