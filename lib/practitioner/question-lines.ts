import { type PractitionerQuestionId, practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import type { PractitionerQuestion } from '@/content/practitioner/practitioner.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import type { AskedWhen } from './sort-questions'

/** A question as the browser needs it: figures filled in, without the ledger behind it. */
export type QuestionLine = {
  id: PractitionerQuestionId
  ask: string
  why: string
  /** Whom it is for: "If …". Missing: for everyone. */
  whenWords?: string | undefined
  when?: AskedWhen | undefined
}

/** All questions for a practitioner, in the order of a talk. */
export function questionLines(): readonly QuestionLine[] {
  return Object.entries<PractitionerQuestion>(practitionerQuestions).map(([id, { ask, why, when, whenWords }]) => {
    const line = { id: id as PractitionerQuestionId, ask, why: fillFigures(why) }
    return when ? { ...line, when, whenWords } : line
  })
}
