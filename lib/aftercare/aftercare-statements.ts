import { instructionsFirst, productsToAvoid, productsToChoose } from '@/content/aftercare/aftercare'
import type { AftercareProduct, AftercareSaying, AftercareWarning } from '@/content/aftercare/aftercare.schema'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { aftercareWarnings } from '@/content/aftercare/aftercare-warnings'
import { statedFacts } from '@/lib/evidence/fact'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { aftercareFacts } from './aftercare-facts'

/** The warnings, products, notes and figures of the days after, with what each source says of them. */
export const aftercareStatements = (): Statement[] => [
  ...statementsOf<AftercareWarning>('aftercare.warning', aftercareWarnings, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<AftercareProduct>('aftercare.avoid', productsToAvoid, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<AftercareProduct>('aftercare.choose', productsToChoose, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<AftercareSaying>('aftercare.long-term', longTermCare, ({ says }) => says),
  ...statementsOf<AftercareSaying>('aftercare.silence', aftercareSilences, ({ says }) => says),
  ...statementsOf<AftercareSaying>('aftercare.reading', aftercareReadings, ({ says }) => says),
  ...statementsOf<AftercareSaying>('aftercare.note', { 'instructions-first': instructionsFirst }, ({ says }) => says),
  ...statedFacts(aftercareFacts),
]
