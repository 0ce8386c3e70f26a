import { describe, expect, it } from 'vitest'
import type { ClaimId } from '@/content/evidence/claims'
import { claimIds } from '@/lib/evidence/claim'
import { sourceOf } from '@/content/evidence/source-ids'
import { conflictsOf, opposedIn } from '@/lib/evidence/conflicts'

describe('conflictsOf', () => {
  it('names the disagreements in which a claim takes a side, in order', () => {
    expect(conflictsOf('cost.per-session.s3')).toEqual(['C17', 'C22'])
    expect(conflictsOf('technique.depth-upper-dermis.s0')).toEqual(['C05', 'C06'])
  })

  it('leaves out claims that are only relevant', () => {
    expect(conflictsOf('cost.factors.s4')).toEqual([])
  })
})

/** The claims of other sources that cannot be true together with this one, in any disagreement. */
const opponentsOf = (claim: ClaimId) => [
  ...new Set(
    conflictsOf(claim).flatMap(id => opposedIn(id, claim).filter(other => sourceOf(other) !== sourceOf(claim))),
  ),
]

describe('opposedIn', () => {
  it('are claims of other sources on another side of a contradiction', () => {
    expect(opponentsOf('pain.ends-with-session.s2')).toEqual(['risk.redness-48h.s3'])
  })

  it('are nobody where figures differ and all can be right', () => {
    expect(opponentsOf('sessions.count.s0')).toEqual([])
    expect(opponentsOf('cost.hairline.us-2026.s0')).toEqual([])
  })

  it('are nobody beside whom a side of a contradiction fits', () => {
    expect(opponentsOf('touchup.after-4-6-years.s0')).toEqual([])
    expect(opponentsOf('pain.ends-with-session.s2')).toEqual(['risk.redness-48h.s3'])
    expect(opponentsOf('women.middle-part.s3')).toEqual([])
  })

  it('are nobody where a source only contradicts itself', () => {
    expect(opponentsOf('comparison.transplant-cost-8k-15k.s0')).toEqual([])
  })

  it('are nobody where only the words differ', () => {
    expect(opponentsOf('definition.non-surgical.s0')).toEqual([])
  })

  it('oppose back', () => {
    for (const id of claimIds) for (const other of opponentsOf(id)) expect(opponentsOf(other)).toContain(id)
  })
})
