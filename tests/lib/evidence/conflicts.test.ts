import { describe, expect, it } from 'vitest'
import { claimIds } from '@/lib/evidence/claim'
import { sourceOf } from '@/content/evidence/source-ids'
import { conflictsOf, opponentsOf } from '@/lib/evidence/conflicts'
import { supportersOf } from '@/lib/evidence/supporters'

describe('conflictsOf', () => {
  it('names the disagreements in which a claim takes a side, in order', () => {
    expect(conflictsOf('cost.per-session.s3')).toEqual(['C17', 'C22'])
    expect(conflictsOf('technique.depth-upper-dermis.s0')).toEqual(['C05', 'C06'])
  })

  it('leaves out claims that are only relevant', () => {
    expect(conflictsOf('cost.factors.s4')).toEqual([])
  })

  it('knows a conflict of 229 claims', () => {
    expect(claimIds.filter(id => conflictsOf(id).length > 0)).toHaveLength(229)
  })
})

describe('opponentsOf', () => {
  it('are claims of other sources on another side', () => {
    expect(opponentsOf('sessions.hairline.s0')).toEqual(['sessions.price-table-hairline.s2'])
  })

  it('are nobody where a source only contradicts itself', () => {
    expect(opponentsOf('comparison.transplant-cost-8k-15k.s0')).toEqual([])
  })

  it('are nobody where only the words differ', () => {
    expect(opponentsOf('definition.non-surgical.s0')).toEqual([])
  })

  it('are never of the same source, and oppose back', () => {
    for (const id of claimIds) {
      for (const other of opponentsOf(id)) {
        expect(sourceOf(other)).not.toBe(sourceOf(id))
        expect(opponentsOf(other)).toContain(id)
      }
    }
  })
})

describe('supportersOf', () => {
  it('has the claim itself first, then those that say the same', () => {
    expect(supportersOf('cost.full-head.us-2026.s0')).toEqual([
      'cost.full-head.us-2026.s0',
      'comparison.smp-cost.s0',
      'cost.total.s1',
    ])
  })

  it('leaves out claims that oppose the other side for another reason', () => {
    expect(supportersOf('contraindication.wants-long-hair.s0')).not.toContain('contraindication.keloid-prone.s1')
  })

  it('never holds a claim that opposes this one', () => {
    const both = claimIds.filter(id => supportersOf(id).some(other => opponentsOf(id).includes(other)))
    expect(both).toEqual([])
  })

  it('is mutual', () => {
    for (const id of claimIds) for (const other of supportersOf(id)) expect(supportersOf(other)).toContain(id)
  })
})
