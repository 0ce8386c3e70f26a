import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'

/** The page of all that a source says. */
export const sourceHref = (id: SourceId) => `/sources/${id}`
/** The place of a claim on the page of its source. */
export const claimHref = (id: ClaimId) => `/sources/${sourceOf(id)}#${id}`
/** The place of an outside fact on the page of the sources. */
export const outsideHref = (id: OutsideId) => `/sources#${id}`

/** Whether a figure is a claim's of the five: such an id ends with its source. The browser asks it without the ledger. */
export const isOfTheFive = (id: ClaimId | OutsideId): id is ClaimId =>
  sourceIds.some(source => id.endsWith(`.${source.toLowerCase()}`))
