import { instructionsFirst } from '@/content/aftercare/aftercare'
import { productsToAvoid, productsToChoose } from '@/content/aftercare/aftercare-products'
import type { AftercareProduct, AftercareSaying, AftercareWarning } from '@/content/aftercare/aftercare.schema'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { aftercareWarnings } from '@/content/aftercare/aftercare-warnings'
import { statedFacts } from '@/lib/evidence/fact'
import type { Ground } from '@/lib/evidence/ground'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { aftercareFacts } from './aftercare-facts'
import { aftercareFromTable } from './aftercare-from-table'
import { aftercareTable } from './aftercare-table'
import { lastToldDay } from './day-changes'
import { lineGround } from './line-ground'
import { lineTitle } from './tell-day'

/** The days on which a line says the same: "Day 0", "Days 5–6", "From day 30 on". */
const tellDays = (first: number, last: number, end: number): string =>
  last === end ? `From day ${first} on` : first === last ? `Day ${first}` : `Days ${first}–${last}`

/**
 * What the page says of an activity on each stretch of days, of one session and with every source asked, as it stands
 * beside the dots of those days: what the strictest reading says then, and not for ever.
 */
function dayStatements(): Statement[] {
  const table = aftercareTable()
  const end = lastToldDay({})
  const stretches = new Map<string, { now: string; first: number; last: number; says: string; ground: Ground }[]>()
  for (let day = 0; day <= end; day += 1) {
    for (const line of aftercareFromTable(day, {}, table).lines) {
      const ground = lineGround(line, table.rules)
      const says = lineTitle(line)
      const now = JSON.stringify([says, ground])
      const known = stretches.get(line.activity) ?? []
      const before = known.at(-1)
      if (before?.now === now && before.last === day - 1) before.last = day
      else if (line.state !== 'silent') known.push({ now, first: day, last: day, says, ground })
      stretches.set(line.activity, known)
    }
  }
  return [...stretches].flatMap(([activity, known]) =>
    known.map(({ first, last, says, ground }) => ({
      id: `aftercare.day.${activity}.${first}`,
      says: `${tellDays(first, last, end)}: ${says}`,
      ground,
    })),
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
