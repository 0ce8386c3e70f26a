import { LinkNotice } from '@/components/ui/link-notice'
import type { SentTables } from '@/lib/practitioner/sent-tables'
import type { Grounds } from '@/lib/practitioner/shared-grounds'
import { isBlank } from '@/lib/practitioner/visits'
import { Checklist } from './checklist'
import { CompareView } from './compare-view'
import type { PractitionerAsk } from './practitioner-ask'
import { QuestionList } from './question-list'
import { RedFlagList } from './red-flag-list'

type PractitionerViewProps = Omit<SentTables, 'grounds'> & { grounds: Grounds; ask: PractitionerAsk }

/** The parts of the room that share what the reader has found out, or what they rest on. */
export const PractitionerView = ({ groups, questions, flags, unknown, grounds, ask }: PractitionerViewProps) => (
  <div data-widget="practitioner">
    <div className="mt-8 empty:hidden">
      <LinkNotice {...ask.link} />
    </div>
    <Checklist groups={groups} grounds={grounds} ask={ask} />
    <RedFlagList lines={flags} grounds={grounds} />
    <CompareView groups={groups} unknown={unknown} grounds={grounds} ask={ask} />
    <QuestionList
      lines={questions}
      grounds={grounds}
      answers={ask.state.answers}
      newSheet={isBlank(ask.state.visits)}
    />
  </div>
)
