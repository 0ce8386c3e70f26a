import { describe, expect, it } from 'vitest'
import { outside } from '@/content/evidence/outside'
import { aftercareFacts } from '@/lib/aftercare/aftercare-facts'
import { costFacts } from '@/lib/cost/cost-facts'
import { claimIds } from '@/lib/evidence/claim'
import { disagreementIds } from '@/lib/evidence/conflicts'
import { longevityFacts } from '@/lib/longevity/longevity-facts'
import { timelineFacts } from '@/lib/timeline/timeline-facts'
import { gatherFacts, panelId, splitIds } from '@/lib/articles/fact-group'
import { type FactId, getFact, isFactId } from '@/lib/articles/facts'

/** Every name that prose may call: of the ledger, of the disagreements, of the outside facts and of the rooms. */
const factIds = [
  ...claimIds,
  ...disagreementIds,
  ...Object.keys(outside).map(id => `outside.${id}`),
  ...[aftercareFacts, costFacts, longevityFacts, timelineFacts].flatMap(room => Object.keys(room)),
]

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
      const { says, outside } = getFact(id as FactId).ground
      expect(says.length > 0, id).toBe(outside.length === 0)
    }
  })

  it('carry the claim itself among those who say so, and nobody on both sides', () => {
    for (const id of claimIds) {
      const { says, against } = getFact(id).ground
      expect(says, id).toContain(id)
      expect(
        says.filter(claim => against.includes(claim)),
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
    const { says, against } = gatherFacts('technique.depth-dermis.s1 technique.depth-epidermal.s4').ground
    expect(says).toContain('technique.depth-epidermal.s4')
    expect(against).not.toContain('technique.depth-epidermal.s4')
  })

  it('take one side of a disagreement when a claim is named with it', () => {
    const { ground, disagreements } = gatherFacts('C05 technique.depth-dermis.s1')
    expect(disagreements).toEqual(['C05'])
    expect(ground.says).toContain('technique.depth-dermis.s1')
    expect(ground.against).toContain('technique.depth-epidermal.s4')
  })
})
