import { describe, expect, it } from 'vitest'
import { outside } from '@/content/evidence/outside'
import type { StanceTable } from '@/content/evidence/stance.schema'
import { type StanceId, stances } from '@/content/evidence/stances'
import { aftercareFacts } from '@/lib/aftercare/aftercare-facts'
import { costFacts } from '@/lib/cost/cost-facts'
import { isClaimId } from '@/lib/evidence/claim'
import { disagreementIds } from '@/lib/evidence/conflicts'
import { longevityFacts } from '@/lib/longevity/longevity-facts'
import { timelineFacts } from '@/lib/timeline/timeline-facts'
import { gatherFacts, panelId, splitIds } from '@/lib/articles/fact-group'
import { type FactId, getFact, isFactId } from '@/lib/articles/facts'

const table: StanceTable = stances
const stanceIds = (Object.keys(stances) as StanceId[]).filter(id => table[id]?.claims.length)

/** Every name that prose may call: of the stances, of the disagreements, of the outside facts and of the rooms. */
const factIds = [
  ...stanceIds,
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

  it('rest on claims, wear the outside mark, or tell a point of difference', () => {
    for (const id of factIds) {
      const { ground, disagreement } = getFact(id as FactId)
      expect(ground.says.length > 0, id).toBe(ground.outside.length === 0 && !disagreement)
    }
  })

  it('carry the claim itself among those who say so', () => {
    for (const id of stanceIds) if (isClaimId(id)) expect(getFact(id).ground.says, id).toContain(id)
  })

  it('in words of their own name more than one claim, or say it in other words than the claim', () => {
    const words = stanceIds.filter(id => !isClaimId(id)).map(id => getFact(id).says)
    expect(new Set(words).size).toBe(words.length)
  })

  it('refuse a name that no table has', () => {
    expect(isFactId('needle-width')).toBe(false)
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

  it('gather what their rows say and nothing else', () => {
    const one = getFact('sessions.count.s0').ground
    const other = getFact('sessions.spacing.s2').ground
    const { says, differs, against } = gatherFacts('sessions.count.s0 sessions.spacing.s2').ground
    expect(says).toEqual([...one.says, ...other.says])
    expect(differs).toEqual([...one.differs, ...other.differs])
    expect(against).toEqual([...one.against, ...other.against])
  })

  it('are not filled, struck or halved by a disagreement that is named with them', () => {
    const alone = gatherFacts('realism.authentic-up-close.s3').ground
    const { ground, disagreements } = gatherFacts('C43 realism.authentic-up-close.s3')
    expect(disagreements).toEqual(['C43'])
    expect(ground).toEqual(alone)
  })
})
