import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { type Ground, groundOf } from './ground'

/** Who says what, one line a claim or fact. */
export type GroundLine = { name: string; says: string } & (
  | { kind: 'claims' | 'differs' | 'against'; id: ClaimId }
  | { kind: 'outside'; id: OutsideId }
)

/** A ground in words, ready for the browser: without the ledger behind it. Empty: it is our own reasoning. */
export type GroundLines = readonly GroundLine[]

/** The ground that the lines put into words. */
export function groundOfLines(lines: GroundLines): Ground {
  const named = (kind: 'claims' | 'differs' | 'against') =>
    lines.flatMap(line => (line.kind !== 'outside' && line.kind === kind ? [line.id] : []))
  return groundOf({
    claims: named('claims'),
    differs: named('differs'),
    against: named('against'),
    outside: lines.flatMap(line => (line.kind === 'outside' ? [line.id] : [])),
  })
}
