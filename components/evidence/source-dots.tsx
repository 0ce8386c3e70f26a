import type { ClaimId } from '@/content/evidence/claims'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { sourceStates } from '@/lib/evidence/source-states'
import { FiveDots } from './five-dots'

const names = Object.fromEntries(sourceIds.map(id => [id, sources[id].shortName])) as Record<SourceId, string>

type SourceDotsProps = {
  claims: readonly ClaimId[]
  against?: readonly ClaimId[]
  /** Words beside the dots; `true` counts: "2 of 5 sources say so". */
  note?: boolean | string
}

/** The five dots of a statement, from the claims that carry it and those that oppose it. */
export const SourceDots = ({ claims, against = [], note = false }: SourceDotsProps) => {
  const states = sourceStates(claims, against)
  const speaking = sourceIds.filter(id => states[id] === 'supports' || states[id] === 'both').length
  const counted = `${speaking} of 5 sources ${speaking === 1 ? 'says' : 'say'} so`
  return <FiveDots states={states} names={names} note={note === true ? counted : note || undefined} />
}
