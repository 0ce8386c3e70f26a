import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { printList } from '@/lib/format/print-list'

/** Whose claims these are: "ReadySleek and Hair Loss Clinic". Each once, in the order of the claims. */
export function nameSources(claims: readonly ClaimId[], by: 'name' | 'shortName' = 'name'): string {
  return printList([...new Set(claims.map(id => sources[sourceOf(id)][by]))])
}
