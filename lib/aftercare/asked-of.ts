import type { AftercareAnswers } from './aftercare-address'
import type { AftercareOptions } from './aftercare-day'
import type { AftercareTable } from './aftercare-table'

/** The answers of an address as the rules take them. A gap that is not given is the longest that S0 gives. */
export function askedOf(
  { sessions, gap, without }: AftercareAnswers,
  table: AftercareTable,
  told: AftercareOptions['told'] = {},
): AftercareOptions {
  return { sessions, gapDays: gap ?? table.gap.longest, without, told }
}
