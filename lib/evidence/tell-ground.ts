import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from './claim'
import type { Ground } from './ground'
import type { GroundLine, GroundLines } from './ground-lines'
import { getOutside } from './outside-facts'

/** Puts a ground into words: those who say so, those who differ, those against it, facts from outside. */
export function tellGround({ says, differs, against, outside }: Ground): GroundLines {
  const said = (kind: 'claims' | 'differs' | 'against', ids: readonly ClaimId[]) =>
    ids.map((id): GroundLine => ({ kind, id, name: sources[sourceOf(id)].shortName, says: claimText(id) }))
  const facts = outside.map((id): GroundLine => {
    const { by, statement } = getOutside(id)
    return { kind: 'outside', id, name: by, says: statement }
  })
  return [...said('claims', says), ...said('differs', differs), ...said('against', against), ...facts]
}
