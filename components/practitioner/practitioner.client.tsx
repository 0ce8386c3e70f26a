'use client'

import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { type PractitionerTables, PractitionerView } from './practitioner-view'
import { usePractitioner } from './use-practitioner'
import { VisitView } from './visit-view'

type PractitionerClientProps =
  | ({ mode: 'compare' } & PractitionerTables)
  | { mode: 'visit'; groups: readonly CheckLineGroup[]; questions: readonly QuestionLine[] }

/** Joins the tables with what the reader finds out, at home and on the visit. */
export const PractitionerClient = (props: PractitionerClientProps) => {
  const ask = usePractitioner(props.groups)
  return props.mode === 'visit' ? (
    <VisitView groups={props.groups} questions={props.questions} ask={ask} />
  ) : (
    <PractitionerView {...props} ask={ask} />
  )
}
