import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { Grounds, UnknownLine } from '@/lib/practitioner/ground-lines'
import { isBlank } from '@/lib/practitioner/practitioner-sheet'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { Checklist } from './checklist'
import { CompareView } from './compare-view'
import { QuestionList } from './question-list'
import type { Room } from './room-actions'

/** The tables of the room as a browser needs them. */
export type RoomTables = {
  groups: readonly CheckLineGroup[]
  checks: Grounds
  questions: readonly QuestionLine[]
  asked: Grounds
  unknown: readonly UnknownLine[]
}

/** The parts of the room that share what the reader has found out. */
export const RoomView = ({ groups, checks, questions, asked, unknown, room }: RoomTables & { room: Room }) => (
  <div data-widget="practitioner">
    <Checklist groups={groups} grounds={checks} room={room} />
    <CompareView groups={groups} unknown={unknown} room={room} />
    <QuestionList lines={questions} grounds={asked} answers={room.state.answers} newSheet={isBlank(room.state.sheet)} />
  </div>
)
