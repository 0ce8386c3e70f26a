import { instructionsFirst, productsToAvoid, productsToChoose } from '@/content/aftercare/aftercare'
import type { AftercareProduct, AftercareSaying, AftercareWarning } from '@/content/aftercare/aftercare.schema'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { aftercareWarnings } from '@/content/aftercare/aftercare-warnings'
import { statedFacts } from '@/lib/evidence/fact'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { aftercareFacts } from './aftercare-facts'
import { aftercareFromTable } from './aftercare-from-table'
import { aftercareTable } from './aftercare-table'
import { lastToldDay } from './day-changes'
import { lineGround } from './line-ground'
import { lineTitle } from './tell-day'

/**
 * What the page says of an activity from a day on until it says something else, of one session and with every source
 * asked, as it stands beside the dots of a day.
 */
function dayStatements(): Statement[] {
  const table = aftercareTable()
  const told = new Map<string, string>()
  return Array.from({ length: lastToldDay({}) + 1 }, (_, day) => day).flatMap(day =>
    aftercareFromTable(day, {}, table).lines.flatMap((line): Statement[] => {
      const ground = lineGround(line, table.rules)
      const says = lineTitle(line)
      const now = JSON.stringify([says, ground])
      if (line.state === 'silent' || told.get(line.activity) === now) return []
      told.set(line.activity, now)
      return [{ id: `aftercare.day.${line.activity}.${day}`, says: `From day ${day}: ${says}`, ground }]
    }),
  )
}

/** The warnings, products, notes and figures of the days after, and each day’s lines, with what each source says of them. */
export const aftercareStatements = (): Statement[] => [
  ...statementsOf<AftercareWarning>('aftercare.warning', aftercareWarnings, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<AftercareProduct>('aftercare.avoid', productsToAvoid, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<AftercareProduct>('aftercare.choose', productsToChoose, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<AftercareSaying>('aftercare.long-term', longTermCare, ({ says }) => says),
  ...statementsOf<AftercareSaying>('aftercare.silence', aftercareSilences, ({ says }) => says),
  ...statementsOf<AftercareSaying>('aftercare.reading', aftercareReadings, ({ says }) => says),
  ...statementsOf<AftercareSaying>('aftercare.note', { 'instructions-first': instructionsFirst }, ({ says }) => says),
  ...statedFacts(aftercareFacts),
  ...dayStatements(),
]
