import { fillFigures } from './fill-figures'
import { type Ground, groundOf, isHeard, type Stance } from './ground'

/** A sentence that wears dots somewhere: what it says, and what each of the five says of it. */
export type Statement = {
  /** Room, table and row: `practitioner.check.gloves`. */
  id: string
  says: string
  /** The one statement that the dots stand for, where `says` says more. */
  states?: string | undefined
  ground: Ground
}

/** What the dots of a ground stand for, figures filled in. */
export const statedBy = ({ states }: Ground): string | undefined => states && fillFigures(states)

/**
 * The rows of a table as statements, `<name>.<row>`, the rows of a list by their place in it. `say` picks the sentence.
 * Rows that rest on nobody of the five are left out: they wear no dots.
 */
export function statementsOf<Row extends Stance>(
  name: string,
  rows: Readonly<Record<string, Row>> | readonly Row[],
  say: (row: Row) => string,
): Statement[] {
  return Object.entries<Row>(Array.isArray(rows) ? Object.fromEntries(rows.map((row, at) => [at + 1, row])) : rows)
    .map(([id, row]) => ({ id: `${name}.${id}`, says: fillFigures(say(row)), ground: groundOf(row) }))
    .filter(({ ground }) => isHeard(ground))
    .map(one => ({ ...one, states: statedBy(one.ground) }))
}
