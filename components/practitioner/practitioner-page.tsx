import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { checkLines } from '@/lib/practitioner/check-lines'
import { checkGrounds, questionGrounds, unknownLines } from '@/lib/practitioner/ground-lines'
import { questionLines } from '@/lib/practitioner/question-lines'
import { LawByPlace } from './law-by-place'
import { PractitionerClient } from './practitioner.client'
import { PractitionerIndex } from './practitioner-index'
import { RedFlagList } from './red-flag-list'
import { WhoMayDoItTable } from './who-may-do-it'

/** The room: whom do I trust? All but the comparison works without script. */
export const PractitionerPage = () => (
  <Page>
    {/* On paper the head is one line, so that the checklist fits on one visits. */}
    <div className="print:-mt-10 print:[&_h1]:text-2xl print:[&_p]:hidden print:[&>div]:mb-0">
      <PageHead
        title="Choosing a practitioner"
        lede="What to look for, what to ask, and who says so. We recommend nobody."
      />
    </div>
    <PractitionerIndex />
    <PractitionerClient
      groups={checkLines()}
      checks={checkGrounds()}
      questions={questionLines()}
      asked={questionGrounds()}
      unknown={unknownLines()}
    />
    <RedFlagList />
    <WhoMayDoItTable />
    <LawByPlace />
  </Page>
)
