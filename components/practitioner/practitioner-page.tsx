import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { practitionerQuestions } from '@/content/data/practitioner-questions'
import type { PractitionerQuestion } from '@/content/data/practitioner.schema'
import { checkLines } from '@/lib/practitioner/check-lines'
import { questionLines } from '@/lib/practitioner/question-lines'
import { Checklist } from './checklist'
import { GroundFold } from './ground-fold'
import { LawByPlace } from './law-by-place'
import { PractitionerClient } from './practitioner.client'
import { RedFlagList } from './red-flag-list'
import { WhoMayDoItTable } from './who-may-do-it'

const parts = [
  ['checklist', 'Checklist'], ['red-flags', 'Reasons to slow down'], ['who', 'Who may do it'], ['law', 'The law'],
  ['questions', 'What to ask'], ['compare', 'Compare people'],
] as const

const grounds = () => Object.fromEntries(
  Object.entries<PractitionerQuestion>(practitionerQuestions).map(([id, row]) => [id, <GroundFold key={id} row={row} />]))

/** The room: whom do I trust? All but the comparison works without script. */
export const PractitionerPage = () => (
  <Page>
    {/* On paper the head is one line, so that the checklist fits on one sheet. */}
    <div className="print:[&_h1]:text-2xl print:[&_p]:hidden print:[&>div]:mb-0">
      <PageHead
        eyebrow="Choosing a practitioner" title="Whom do I trust?"
        lede="What to look for, what to ask, and who says so. We recommend nobody."
      />
    </div>
    <nav aria-label="On this page" className="print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {parts.map(([id, name]) => (
          <li key={id}><a href={`#${id}`} className="inline-flex min-h-11 items-center">{name}</a></li>
        ))}
        <li><a href="/practitioner/visit" className="inline-flex min-h-11 items-center">On a visit, with a phone</a></li>
      </ul>
    </nav>
    <Checklist />
    <RedFlagList />
    <WhoMayDoItTable />
    <LawByPlace />
    <PractitionerClient mode="compare" groups={checkLines()} questions={questionLines()} grounds={grounds()} />
  </Page>
)
