import type { ProseStance, StanceTable } from '@/content/evidence/stance.schema'
import { type StanceId, stances } from '@/content/evidence/stances'
import { claimText, isClaimId } from './claim'
import { fillFigures } from './fill-figures'
import { groundOf } from './ground'
import type { Statement } from './statement'

const rows: StanceTable = stances

const stanceIds = Object.keys(stances) as readonly StanceId[]

/** Whether a text names a statement that has a row. */
export function isStanceId(id: string): id is StanceId {
  return Object.hasOwn(stances, id)
}

/** One row of the table, typed as its schema says. */
export function getStance(id: StanceId): ProseStance {
  const row = rows[id]
  if (row === undefined) throw new RangeError(`no statement "${id}" in content/evidence/stances`)
  return row
}

/** The statement in words, without a full stop: those of its row, or those of the claim under whose id it stands. */
export function stanceText(id: StanceId): string {
  const { says } = getStance(id)
  if (says !== undefined) return fillFigures(says)
  if (isClaimId(id)) return claimText(id)
  throw new RangeError(`the statement "${id}" needs words`)
}

/** Every statement of prose, with what each source says of it. */
export const proseStatements = (): Statement[] =>
  stanceIds.map(id => ({ id, says: stanceText(id), ground: groundOf(getStance(id)) }))
