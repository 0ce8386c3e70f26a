import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from './claim'
import type { Ground } from './ground'
import type { GroundLine, GroundLines } from './ground-lines'
import { getOutside } from './outside-facts'
import { statedBy } from './statement'

/** Puts a ground into words: those who say so, those who differ, those against it, facts from outside. */
export function tellGround(ground: Ground): GroundLines {
  const { says, differs, against, outside } = ground
  const states = statedBy(ground)
  const said = (id: ClaimId) => ({ id, name: sources[sourceOf(id)].shortName, says: claimText(id) })
  const facts = outside.map((id): GroundLine => {
    const { by, statement } = getOutside(id)
    return { kind: 'outside', id, name: by, says: statement }
  })
  return [
    ...(states ? [{ kind: 'states', id: 'states', name: 'Who says this', says: states } as const] : []),
    ...says.map((id): GroundLine => ({ kind: 'claims', ...said(id) })),
    ...differs.map(({ how, claim }): GroundLine => ({ kind: 'differs', how, ...said(claim) })),
    ...against.map((id): GroundLine => ({ kind: 'against', ...said(id) })),
    ...facts,
  ]
}
