import { claims, type ClaimId } from '@/content/evidence/claims'
import type { ClaimEntry, ClaimTable, ClaimTopic } from '@/content/evidence/claims.schema'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import { printValue } from '@/lib/format/print-value'

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

/** The claim's figure in English, or `undefined` where the claim has none. */
export function claimFigure(id: ClaimId): string | undefined {
  const { value, unit, per } = getClaim(id)
  return value && unit ? printValue(value, unit, per) : undefined
}

/** The claim's statement with its figure filled in; no full stop. */
export function claimText(id: ClaimId): string {
  return getClaim(id).statement.replace('{value}', () => claimFigure(id) ?? '')
}
