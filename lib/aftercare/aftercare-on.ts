import type { AftercareDay, AftercareOptions } from './aftercare-day'
import { aftercareFromSheet } from './aftercare-from-sheet'
import { aftercareSheet } from './aftercare-sheet'

/**
 * What holds so many days after a session (day 0), by the strictest reading of all five sources unless the options
 * switch some off. Reads the ledger, so it is for the server; the browser calls `aftercareFromSheet`.
 */
export function aftercareOn(day: number, options: AftercareOptions = {}): AftercareDay {
  return aftercareFromSheet(day, options, aftercareSheet())
}
