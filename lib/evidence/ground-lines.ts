import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import type { OutsideId } from '@/content/evidence/outside'
import type { Ground } from './ground'

/** What a line puts into words, and how it stands to the statement. */
export type GroundRef =
  | { kind: 'states'; id: 'states' }
  | { kind: 'claims' | 'against'; id: ClaimId }
  | { kind: 'differs'; how: Difference; id: ClaimId }
  | { kind: 'outside'; id: OutsideId }

/** Who says what, one line a claim or fact. Before them, where the text says more than one thing, what they are about. */
export type GroundLine = { name: string; says: string } & GroundRef

/** A ground in words, ready for the browser: without the ledger behind it. Empty: it is our own reasoning. */
export type GroundLines = readonly GroundLine[]

/** The ground that the lines put into words. */
export function groundOfLines(lines: GroundLines): Ground {
  const named = (kind: 'claims' | 'against') => lines.flatMap(line => (line.kind === kind ? [line.id] : []))
  return {
    says: named('claims'),
    differs: lines.flatMap(line => (line.kind === 'differs' ? [{ how: line.how, claim: line.id }] : [])),
    against: named('against'),
    outside: lines.flatMap(line => (line.kind === 'outside' ? [line.id] : [])),
  }
}
