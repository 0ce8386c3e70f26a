import { claims, type ClaimId } from '@/content/evidence/claims'
import type { ClaimEntry, ClaimTable, ClaimTopic } from '@/content/evidence/claims.schema'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import { printValue } from '@/lib/value/print-value'
import { type Unit, type Value, isIn, valueIn } from '@/lib/value/value'

/** A row of the ledger together with what its id says about it. */
export type Claim = ClaimEntry & { id: ClaimId; topic: ClaimTopic; source: SourceId }

const rows: ClaimTable = claims

/** All ids in the order of the tables: by topic, then by aspect. */
export const claimIds = Object.keys(claims) as readonly ClaimId[]

/** Whether a text is the id of a claim. For addresses and tables that were read from outside. */
export function isClaimId(text: string): text is ClaimId {
  return Object.hasOwn(claims, text)
}

/** One claim of the ledger. Throws on an id that is not in it, which types allow only through a cast. */
export function getClaim(id: ClaimId): Claim {
  const row = rows[id]
  if (row === undefined) throw new RangeError(`no claim "${id}" in content/evidence/claims`)
  return { ...row, id, topic: id.slice(0, id.indexOf('.')) as ClaimTopic, source: sourceOf(id) }
}

/** The claim's figure with its unit. Throws where it has none, or where it counts in none of the units asked for. */
export function claimValue<U extends Unit = Unit>(id: ClaimId, ...units: readonly U[]): Value<U> {
  const value = valueIn(getClaim(id))
  if (!value || (units.length > 0 && !isIn(value, ...units)))
    throw new RangeError(`claim "${id}" has no figure${units.length > 0 ? ` in ${units.join(' or ')}` : ''}`)
  return value as Value<U>
}

/** The claim's figure in English, or `undefined` where the claim has none. */
export function claimFigure(id: ClaimId): string | undefined {
  const value = valueIn(getClaim(id))
  return value && printValue(value)
}

/** The claim's statement with its figure filled in; no full stop. */
export function claimText(id: ClaimId): string {
  return getClaim(id).statement.replace('{value}', () => claimFigure(id) ?? '')
}
