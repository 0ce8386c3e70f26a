import { disagreements, type DisagreementId } from '@/content/evidence/disagreements'
import { outside, type OutsideId } from '@/content/evidence/outside'
import type { OutsideFact } from '@/content/evidence/outside.schema'
import type { StanceId } from '@/content/evidence/stances'
import { aftercareFacts } from '@/lib/aftercare/aftercare-facts'
import { costFacts } from '@/lib/cost/cost-facts'
import { claimFigure, isClaimId } from '@/lib/evidence/claim'
import { getDisagreement } from '@/lib/evidence/conflicts'
import type { Fact } from '@/lib/evidence/fact'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { outsideAgainst } from '@/lib/evidence/outside-facts'
import { getStance, isStanceId, stanceText } from '@/lib/evidence/stance'
import { longevityFacts } from '@/lib/longevity/longevity-facts'
import { timelineFacts } from '@/lib/timeline/timeline-facts'
import { printValue } from '@/lib/value/print-value'
import { valueIn } from '@/lib/value/value'

/** The rooms whose tables a guide may call. A new room adds its line. */
const roomFacts = {
  ...aftercareFacts,
  ...costFacts,
  ...longevityFacts,
  ...timelineFacts,
}
const rooms: Readonly<Record<string, Fact>> = roomFacts

export type RoomFactId = keyof typeof roomFacts
/** All that `<Fact id="…">` may name: a room's fact, a statement of the stances, a disagreement or `outside.<id>`. */
export type FactId = RoomFactId | StanceId | DisagreementId | `outside.${OutsideId}`

/** What a guide needs of a fact. `text` is missing where it has no figure of its own and so needs words. */
export type GuideFact = Omit<Fact, 'text'> & {
  text?: string | undefined
  disagreement?: DisagreementId
  /** Facts from outside the five that speak against it. */
  outsideAgainst?: readonly OutsideId[]
}

function isDisagreementId(id: string): id is DisagreementId {
  return Object.hasOwn(disagreements, id)
}

/** Whether a guide may call a fact by this name. What none of the five says is counted, not called. */
export function isFactId(id: string): id is FactId {
  if (id.startsWith('outside.')) return Object.hasOwn(outside, id.slice('outside.'.length))
  return Object.hasOwn(rooms, id) || (isStanceId(id) && getStance(id).claims.length > 0) || isDisagreementId(id)
}

function outsideFact(id: OutsideId): GuideFact {
  const { statement, ...row }: OutsideFact = outside[id]
  const value = valueIn(row)
  return { text: value && printValue(value), says: statement, ground: groundOf({ claims: [], outside: [id] }) }
}

/** A point of difference is no statement and wears no dots; its sides stand in the note. */
function disagreementFact(id: DisagreementId): GuideFact {
  return { says: fillFigures(getDisagreement(id).question), ground: groundOf({ claims: [] }), disagreement: id }
}

function stanceFact(id: StanceId): GuideFact {
  const ground = groundOf(getStance(id))
  return {
    text: isClaimId(id) ? claimFigure(id) : undefined,
    says: stanceText(id),
    ground,
    outsideAgainst: isClaimId(id) ? outsideAgainst(id) : [...new Set(ground.says.flatMap(outsideAgainst))],
  }
}

/** One fact by its name. Throws on a name that is not in any table, which types allow only through a cast. */
export function getFact(id: FactId): GuideFact {
  const room = rooms[id]
  if (room) return room
  if (isDisagreementId(id)) return disagreementFact(id)
  if (isStanceId(id)) return stanceFact(id)
  const outsideId = id.slice('outside.'.length)
  if (id.startsWith('outside.') && Object.hasOwn(outside, outsideId)) return outsideFact(outsideId as OutsideId)
  throw new RangeError(`no fact "${id}" in the tables`)
}
