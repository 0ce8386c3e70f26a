import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import type { PractitionerCheck, PractitionerQuestion, RedFlag } from '@/content/practitioner/practitioner.schema'
import { type Statement, statementsOf } from '@/lib/evidence/statement'

/** The checks, questions and red flags, with what each source says of them. */
export const practitionerStatements = (): Statement[] => [
  ...statementsOf<PractitionerCheck>('practitioner.check', practitionerChecks, ({ label, why }) => `${label}. ${why}`),
  ...statementsOf<PractitionerQuestion>(
    'practitioner.question',
    practitionerQuestions,
    ({ ask, why }) => `${ask} ${why}`,
  ),
  ...statementsOf<RedFlag>('practitioner.red-flag', redFlags, ({ label, why }) => `${label}. ${why}`),
  ...statementsOf('practitioner.unknown', practitionerUnknowns, ({ says }) => says),
]
