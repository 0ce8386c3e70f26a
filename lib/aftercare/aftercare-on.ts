import type { AftercareDay, AftercareOptions } from './aftercare-day'
import { aftercareFromTable } from './aftercare-from-table'
import { aftercareTable } from './aftercare-table'

/**
 * What holds so many days after a session (day 0), by the strictest reading of all five sources unless the options
 * switch some off. Reads the ledger, so it is for the server; the browser calls `aftercareFromTable`.
 */
export function aftercareOn(day: number, options: AftercareOptions = {}): AftercareDay {
  return aftercareFromTable(day, options, aftercareTable())
}
