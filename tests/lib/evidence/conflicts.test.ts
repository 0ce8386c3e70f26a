import { describe, expect, it } from 'vitest'
import { claimIds } from '@/lib/evidence/claim'
import { sourceOf } from '@/content/evidence/source-ids'
import { conflictsOf, opponentsOf, othersBeside } from '@/lib/evidence/conflicts'
import { supportersOf } from '@/lib/evidence/supporters'

describe('conflictsOf', () => {
  it('names the disagreements in which a claim takes a side, in order', () => {
    expect(conflictsOf('cost.per-session.s3')).toEqual(['C17', 'C22'])
    expect(conflictsOf('technique.depth-upper-dermis.s0')).toEqual(['C05', 'C06'])
  })

  it('leaves out claims that are only relevant', () => {
    expect(conflictsOf('cost.factors.s4')).toEqual([])
  })
})

describe('opponentsOf', () => {
  it('are claims of other sources on another side of a contradiction', () => {
    expect(opponentsOf('pain.ends-with-session.s2')).toEqual(['risk.redness-48h.s3'])
  })

  it('are nobody where figures differ and all can be right', () => {
    expect(opponentsOf('sessions.count.s0')).toEqual([])
    expect(opponentsOf('cost.hairline.us-2026.s0')).toEqual([])
  })

  it('are nobody beside whom a side of a contradiction fits', () => {
    expect(opponentsOf('touchup.after-4-6-years.s0')).toEqual([])
    expect(opponentsOf('touchup.year-6-plus.s0')).toEqual(['touchup.3-5-years.s3'])
    expect(opponentsOf('women.middle-part.s3')).toEqual([])
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

describe('othersBeside', () => {
  it('are claims of other sources that say something else and can be right too', () => {
    expect(othersBeside('cost.hairline.us-2026.s0')).toEqual(['cost.hairline-3-sessions.s2'])
    expect(othersBeside('touchup.year-6-plus.s0')).toEqual(['touchup.after-6-8-years.s2'])
  })

  it('never oppose it', () => {
    for (const id of claimIds) for (const other of othersBeside(id)) expect(opponentsOf(id)).not.toContain(other)
  })
})

describe('supportersOf', () => {
  it('has the claim itself first, then those that say the same', () => {
    expect(supportersOf('sessions.duration.s0')).toEqual(['sessions.duration.s0', 'sessions.duration.s1'])
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
