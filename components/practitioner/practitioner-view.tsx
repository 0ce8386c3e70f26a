import { LinkNotice } from '@/components/ui/link-notice'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { Grounds, UnknownLine } from '@/lib/practitioner/ground-lines'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { isBlank } from '@/lib/practitioner/visits'
import { Checklist } from './checklist'
import { CompareView } from './compare-view'
import type { PractitionerAsk } from './practitioner-ask'
import { QuestionList } from './question-list'

/** The tables as a browser needs them. */
export type PractitionerTables = {
  groups: readonly CheckLineGroup[]
  checks: Grounds
  questions: readonly QuestionLine[]
  asked: Grounds
  unknown: readonly UnknownLine[]
}

/** The parts of the room that share what the reader has found out. */
export const PractitionerView = ({
  groups,
  checks,
  questions,
  asked,
  unknown,
  ask,
}: PractitionerTables & { ask: PractitionerAsk }) => (
  <div data-widget="practitioner">
    <div className="mt-8 empty:hidden">
      <LinkNotice {...ask.link} />
    </div>
    <Checklist groups={groups} grounds={checks} ask={ask} />
    <CompareView groups={groups} unknown={unknown} ask={ask} />
    <QuestionList lines={questions} grounds={asked} answers={ask.state.answers} newSheet={isBlank(ask.state.visits)} />
  </div>
)
