import type { AftercareOptions } from './aftercare-day'
import type { AftercareAnswers } from './aftercare-address'
import type { AftercareSheet } from './aftercare-sheet'

/** The answers of an address as the rules take them. A gap that is not given is the longest that S0 gives. */
export function askedOf(
  { sessions, gap, without }: AftercareAnswers,
  sheet: AftercareSheet,
  own: AftercareOptions['own'] = {},
): AftercareOptions {
  return { sessions, gapDays: gap ?? sheet.gap.longest, without, own }
}
