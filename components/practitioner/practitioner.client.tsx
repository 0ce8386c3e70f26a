'use client'

import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { type RoomTables, RoomView } from './room-view'
import { useRoom } from './use-room'
import { VisitView } from './visit-view'

type PractitionerClientProps =
  | ({ mode: 'compare' } & RoomTables)
  | { mode: 'visit'; groups: readonly CheckLineGroup[]; questions: readonly QuestionLine[] }

/** Joins the tables with what the reader finds out, at home and on the visit. */
export const PractitionerClient = (props: PractitionerClientProps) => {
  const room = useRoom(props.groups)
  return props.mode === 'visit' ? (
    <VisitView groups={props.groups} questions={props.questions} room={room} />
  ) : (
    <RoomView {...props} room={room} />
  )
}
