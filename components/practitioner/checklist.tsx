import { ButtonLink } from '@/components/ui/button'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { Grounds } from '@/lib/practitioner/ground-lines'
import { roomFragment } from '@/lib/practitioner/room-fragment'
import { carryOn } from '@/components/ui/page-memory'
import { roomName } from './use-room'
import { CheckGroup } from './check-group'
import { PeopleNames } from './people-names'
import { PeopleNotes } from './people-notes'
import { PrintedChecklist } from './printed-checklist'
import type { Room } from './room-actions'
import { RoomSection } from './room-section'

const forOneOrMore =
  'For one person, or for up to four side by side. What you mark stands in this page and in its address after the #, ' +
  'which is never sent.'

type ChecklistProps = { groups: readonly CheckLineGroup[]; grounds: Grounds; room: Room }

/** What to look for, by group, for one person or up to four side by side. The comparison reads the same ticks. */
export const Checklist = ({ groups, grounds, room }: ChecklistProps) => (
  <RoomSection
    id="checklist"
    title="The checklist"
    lede={
      <span className="print:hidden">
        {room.live ? forOneOrMore : 'Tick what you have seen or heard. Open a group to see its checks.'}
      </span>
    }
  >
    {room.live ? <PeopleNames room={room} /> : null}
    <div className="mt-8 border-b-2 border-ink print:hidden">
      {groups.map((group, at) => (
        <CheckGroup key={group.id} group={group} grounds={grounds} room={room} open={at === 0} />
      ))}
    </div>
    <PrintedChecklist groups={groups} sheet={room.state.sheet} />
    {room.live ? (
      <>
        <PeopleNotes room={room} />
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          <ButtonLink
            href={`/practitioner/visit${roomFragment(room.state)}`}
            onClick={event => carryOn(event, roomName, roomFragment(room.state))}
          >
            Take it on a visit
          </ButtonLink>
        </div>
      </>
    ) : null}
  </RoomSection>
)
