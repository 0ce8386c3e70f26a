import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'

/** The page of all that a source says. */
export const sourceHref = (id: SourceId) => `/sources/${id}`
/** The place of a claim on the page of its source. */
export const claimHref = (id: ClaimId) => `/sources/${sourceOf(id)}#${id}`
/** The place of an outside fact on the page of the sources. */
export const outsideHref = (id: OutsideId) => `/sources#${id}`
