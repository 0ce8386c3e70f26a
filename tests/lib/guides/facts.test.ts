import { describe, expect, it } from 'vitest'
import { claimIds } from '@/lib/evidence/claim'
import { gatherFacts, panelId, splitIds } from '@/lib/guides/fact-group'
import { type FactId, factIds, getFact, isFactId } from '@/lib/guides/facts'

describe('the facts that prose may call', () => {
  it('have one name each', () => {
    expect(new Set(factIds).size).toBe(factIds.length)
    expect(factIds.every(isFactId)).toBe(true)
  })

  it('all say something, and print no empty figure', () => {
    for (const id of factIds) {
      const { says, text } = getFact(id as FactId)
      expect(says.length, id).toBeGreaterThan(5)
      expect(text, id).not.toBe('')
      expect(`${says} ${text ?? ''}`, id).not.toMatch(/[{}]|undefined|NaN/)
    }
  })

  it('rest on claims, or wear the outside mark', () => {
    for (const id of factIds) {
      const { claims, outside } = getFact(id as FactId)
      expect(claims.length > 0, id).toBe(outside === undefined)
    }
  })

  it('carry the claim itself among those who say so, and nobody on both sides', () => {
    for (const id of claimIds) {
      const { claims, against } = getFact(id)
      expect(claims, id).toContain(id)
      expect(
        claims.filter(claim => against.includes(claim)),
        id,
      ).toEqual([])
    }
  })

  it('refuse a name that no table has', () => {
    expect(isFactId('toString')).toBe(false)
    expect(isFactId('outside.toString')).toBe(false)
    expect(() => getFact('nope' as FactId)).toThrow('no fact "nope"')
  })
})

describe('facts called together', () => {
  it('are parted by any white space', () => {
    expect(splitIds('  a\n b ')).toEqual(['a', 'b'])
    expect(panelId('a  b')).toBe(panelId('a b'))
  })

  it('print no figure of their own', () => {
    expect(gatherFacts('sessions.count.s0').text).toBe('2–3 sessions')
    expect(gatherFacts('sessions.count.s0 sessions.count.s2').text).toBeUndefined()
  })

  it('do not count against one another', () => {
    const { claims, against } = gatherFacts('technique.depth-dermis.s1 technique.depth-epidermal.s4')
    expect(claims).toContain('technique.depth-epidermal.s4')
    expect(against).not.toContain('technique.depth-epidermal.s4')
  })

  it('take one side of a disagreement when a claim is named with it', () => {
    const { claims, against, disagreements } = gatherFacts('C05 technique.depth-dermis.s1')
    expect(disagreements).toEqual(['C05'])
    expect(claims).toContain('technique.depth-dermis.s1')
    expect(against).toContain('technique.depth-epidermal.s4')
  })
})
