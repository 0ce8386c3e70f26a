import { describe, expect, it } from 'vitest'
import { changeSheet } from '@/lib/cost/change-sheet'
import { costExtras, printLocal } from '@/lib/cost/cost-extras'
import { costDefaults } from '@/lib/cost/cost-params'
import { costSheet } from '@/lib/cost/cost-sheet'
import { estimateFromSheet } from '@/lib/cost/estimate-from-sheet'
import { upkeepFromSheet } from '@/lib/cost/upkeep-from-sheet'

const sheet = costSheet()
const ask = (more: Partial<typeof costDefaults>) => {
  const answers = { ...costDefaults, ...more }
  const changed = changeSheet(sheet, answers.own)
  const estimate = estimateFromSheet(answers, changed)
  return { estimate, upkeep: upkeepFromSheet(answers, changed) }
}

describe('figures of the reader’s own', () => {
  it('take the place of a source’s price, which then has no say', () => {
    const { estimate } = ask({ own: { 'full-head.s0': { low: 1000, high: 1500 } } })
    expect(estimate.headline).toMatchObject({ text: '$1,000–$4,000', own: true, sources: ['S1'] })
    expect(estimate.headline?.claims).not.toContain('cost.full-head.us-2026.s0')
    expect(estimate.rows.find(row => row.id === 'full-head.s0')).toMatchObject({
      quoted: '$1,000–$1,500',
      said: '$2,000–$4,000',
    })
  })

  it('change the price of a touch-up and a gap in the sum over the years, and print it', () => {
    const { upkeep } = ask({
      years: 10,
      own: { 'touch-up.s0': { low: 800, high: 800 }, 'every-s0': { low: 5, high: 5 } },
    })
    expect(upkeep.find(row => row.source === 'S0')).toMatchObject({
      own: true,
      touchupsText: '1',
      totalText: '$2,800–$4,800',
      sum: '$2,000–$4,000 + 1 × $800 = $2,800–$4,800',
    })
    expect(upkeep.find(row => row.source === 'S2')?.own).toBe(false)
  })

  it('leave the table as it was', () => {
    changeSheet(sheet, { 'full-head.s0': { low: 1, high: 1 } })
    expect(sheet).toEqual(costSheet())
    expect(changeSheet(sheet, {})).toEqual(sheet)
  })

  it('add the trip, taking it off and another money, each with its sum, and nothing that was not asked', () => {
    const plain = ask({})
    expect(costExtras(plain.estimate, plain.upkeep)).toEqual([])
    const { estimate, upkeep } = ask({
      travel: { low: 300, high: 500 },
      removal: { low: 5000, high: 5000 },
      rate: 0.5,
      currency: 'EUR',
    })
    expect(costExtras(estimate, upkeep).map(({ text, sum }) => [text, sum])).toEqual([
      ['$2,300–$4,500', '$2,000–$4,000 + $300–$500 = $2,300–$4,500'],
      ['$7,000–$9,000', '$2,000–$4,000 + $5,000 = $7,000–$9,000'],
      ['1,000–2,000 EUR', '$2,000–$4,000 × 0.5'],
      ['1,250–3,500 EUR', '$2,500–$7,000 × 0.5'],
    ])
  })

  it('have no sum where there is no price', () => {
    const { estimate, upkeep } = ask({ area: 'crown', region: 'turkey', travel: { low: 1, high: 1 } })
    expect(costExtras(estimate, upkeep)).toEqual([])
  })

  it('keep an open end open in another money', () => {
    expect(printLocal({ low: null, high: 9000 }, 2, 'GBP')).toBe('up to 18,000 GBP')
    expect(printLocal({ low: 400, high: null }, 2, 'GBP')).toBe('800 GBP or more')
    expect(printLocal({ low: 400, high: 400 }, 1, 'GBP')).toBe('400 GBP')
  })
})
