import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { Source } from '@/content/evidence/sources.schema'
import { printList } from '@/lib/format/print-list'
import { theSource } from './source-name'

const naming = {
  shortName: (source: Source) => source.shortName,
  inSentence: theSource,
} as const

/** Whose claims these are: "Grooming blog and Clinic in Canada". Each once, in the order of the claims. */
export function nameSources(claims: readonly ClaimId[], by: keyof typeof naming = 'shortName'): string {
  return printList([...new Set(claims.map(id => naming[by](sources[sourceOf(id)])))])
}
