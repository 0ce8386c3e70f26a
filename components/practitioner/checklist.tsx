import { ButtonLink } from '@/components/ui/button'
import { carryOn } from '@/components/ui/page-memory'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { Grounds } from '@/lib/practitioner/shared-grounds'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { CheckGroup } from './check-group'
import { PeopleNames } from './people-names'
import { PeopleNotes } from './people-notes'
import type { PractitionerAsk } from './practitioner-ask'
import { PractitionerSection } from './practitioner-section'
import { PrintedChecklist } from './printed-checklist'

const forOneOrMore =
  'Use it for one person, or for up to four side by side. What you tick stays in this tab, and we never see it.'

type ChecklistProps = { groups: readonly CheckLineGroup[]; grounds: Grounds; ask: PractitionerAsk }

/** What to look for, by group, for one person or up to four side by side. The comparison reads the same ticks. */
export const Checklist = ({ groups, grounds, ask }: ChecklistProps) => (
  <PractitionerSection
    id="checklist"
    title="The checklist"
    lede={
      <span className="print:hidden">
        {ask.live ? forOneOrMore : 'Tick what you have seen or heard, and open a group to see what is in it.'}
      </span>
    }
  >
    {ask.live ? <PeopleNames ask={ask} /> : null}
    <div className="mt-6 border-b border-rule print:hidden">
      {groups.map(group => (
        <CheckGroup key={group.id} group={group} grounds={grounds} ask={ask} />
      ))}
    </div>
    <PrintedChecklist groups={groups} visits={ask.state.visits} />
    {ask.live ? (
      <>
        <PeopleNotes ask={ask} />
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          <ButtonLink
            href={practitionerAddress.href(ask.state, '/practitioner/visit')}
            onClick={event => carryOn(event, practitionerAddress.path, practitionerAddress.query(ask.state))}
          >
            Take it on the visit
          </ButtonLink>
        </div>
      </>
    ) : null}
  </PractitionerSection>
)
