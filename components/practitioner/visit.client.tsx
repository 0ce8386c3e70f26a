'use client'

import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { usePractitioner } from './use-practitioner'
import { VisitView } from './visit-view'

type VisitClientProps = { groups: readonly CheckLineGroup[]; questions: readonly QuestionLine[] }

/** Joins a visit with what the reader finds out there. A phone on the spot loads nothing of the comparison. */
export const VisitClient = ({ groups, questions }: VisitClientProps) => (
  <VisitView groups={groups} questions={questions} ask={usePractitioner(groups)} />
)
