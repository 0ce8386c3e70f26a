import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { sentTables } from '@/lib/practitioner/sent-tables'
import { LawByPlace } from './law-by-place'
import { PractitionerAnswer } from './practitioner-answer'
import { PractitionerClient } from './practitioner.client'
import { WhoMayDoItTable } from './who-may-do-it'
import './practitioner.css'

/** The room: whom do I trust? All but the comparison works without script. */
export const PractitionerPage = () => (
  <Page>
    {/* On paper the head is one line, so that the checklist and the reasons fit on one sheet. */}
    <div className="print:[&_h1]:text-2xl print:[&_p]:hidden [&>div]:mb-4 print:[&>div]:mb-0">
      <PageHead title="Choosing a practitioner" lede="Here is what to look for, what to ask and when to walk away." />
    </div>
    <PractitionerAnswer />
    <PractitionerClient {...sentTables()} />
    <WhoMayDoItTable />
    <LawByPlace />
  </Page>
)
