import { describe, expect, it } from 'vitest'
import type { ClaimId } from '@/content/evidence/claims'
import { sourceIds } from '@/content/evidence/source-ids'
import { cite } from '@/lib/evidence/cite'
import { claimFigure, claimIds, claimText, claimValue, getClaim, isClaimId } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { claimsBySource, summariseSource } from '@/lib/evidence/source-summary'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'

describe('getClaim', () => {
  it('reads topic and source from the id', () => {
    expect(getClaim('cost.full-head.us-2026.s0')).toMatchObject({ topic: 'cost', source: 'S0', unit: 'usd' })
  })

  it('throws on an id that is not in the ledger', () => {
    expect(() => getClaim('cost.nothing.s0' as ClaimId)).toThrow(RangeError)
    expect(isClaimId('toString')).toBe(false)
  })
})

describe('claimText', () => {
  it('fills in the figure of every claim', () => {
    expect(claimIds.filter(id => /[{}]|undefined/.test(claimText(id)))).toEqual([])
    const withFigure = claimIds.flatMap(id => (claimFigure(id) === undefined ? [] : [[claimText(id), claimFigure(id)]]))
    expect(withFigure.length).toBeGreaterThan(100)
    expect(withFigure.filter(([text = '', figure = '']) => !text.includes(figure))).toEqual([])
  })

  it('gives a figure only where there is one', () => {
    expect(claimFigure('pain.scale-2-4.s2')).toBe('2–4 out of 10')
    expect(claimFigure('pain.mild.s2')).toBeUndefined()
  })
})

describe('cite', () => {
  it('quotes a heading and keeps the brackets of a description', () => {
    expect(cite('cost.full-head.us-2026.s0')).toBe(
      'Grooming blog (ReadySleek), “Cost of Scalp Micropigmentation (2026)”',
    )
    expect(cite('sessions.duration-card.s2')).toBe('Clinic in Turkey (Dr. Serkan Aygin Clinic), (spec card at the top)')
  })
})

describe('fillFigures', () => {
  it('fills claims, products of two claims and names, and starts with a capital', () => {
    expect(fillFigures('{sessions.duration.s3} each')).toBe('About 4 hours each')
    const product = multiplyValue(
      claimValue('cost.per-session.s3', 'usd/session'),
      claimValue('sessions.count.s3', 'sessions'),
    )
    expect(fillFigures('in all {cost.per-session.s3 * sessions.count.s3}')).toBe(`in all ${printValue(product)}`)
    expect(fillFigures('{cost.turkey-per-session.s2 * sessions.price-table-smp.s2}')).toMatch(
      /^About \$[\d,]+–\$[\d,]+$/,
    )
    expect(fillFigures('So says {the S3}')).toBe('So says the transplant clinic')
  })

  it.each(['{pain.mild.s2}', '{S9}', '{nothing}', '{pain.mild.s2 * sessions.count.s3}'])('refuses %s', text => {
    expect(() => fillFigures(text)).toThrow(RangeError)
  })
})

describe('the summary of a source', () => {
  it.each(sourceIds)('counts the claims of %s', id => {
    const count = claimIds.filter(claim => claim.endsWith(id.toLowerCase())).length
    expect(count).toBeGreaterThan(0)
    expect(summariseSource(id).claims).toBe(count)
    expect(claimsBySource(id).flatMap(t => t.aspects.flatMap(a => a.claims))).toHaveLength(count)
  })

  it('tells a clash with others from one with itself', () => {
    expect(summariseSource('S0').withItself).toContain('C21')
    expect(summariseSource('S0').withOthers).not.toContain('C21')
  })
})
