import { describe, expect, it } from 'vitest'
import { changeSheet, gapIdOf } from '@/lib/cost/change-sheet'
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
    expect(estimate.headline?.ground.says).not.toContain('cost.full-head.us-2026.s0')
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

  it('stand in the table in place of the range, of what was said of an open end and of the second figure', () => {
    const changed = changeSheet(sheet, {
      'full-head.s3': { low: 500, high: 600 },
      'full-head.s2': { low: 700, high: 700 },
      'touch-up.s0': { low: 300, high: 400 },
    })
    const quoteOf = (id: string) => changed.quotes.find(quote => quote.id === id)
    expect(quoteOf('full-head.s3')).toMatchObject({
      price: { claim: 'cost.per-session.s3', value: { low: 500, high: 600 } },
      said: 'under $1,000 to $3,000 a session',
    })
    expect(quoteOf('full-head.s3')?.price.value).not.toHaveProperty('under')
    expect(quoteOf('full-head.s2')).toMatchObject({ said: '$500–$4,000', otherwise: [] })
    expect(quoteOf('touch-up.s0')).toMatchObject({ said: '$500–$1,000', price: { value: { low: 300, high: 400 } } })
    expect(changed.upkeep.price).toEqual({ claim: 'cost.touchup.us-2026.s0', value: { low: 300, high: 400 } })
    expect(quoteOf('full-head.s1')).toEqual(sheet.quotes.find(quote => quote.id === 'full-head.s1'))
  })

  it.each([
    ['S0', 'every-s0', 'touchup.after-4-6-years.s0'],
    ['S2', 'every-s2', 'touchup.after-6-8-years.s2'],
    ['S3', 'every-s3', 'touchup.3-5-years.s3'],
  ] as const)('change the gap of %s alone', (source, id, claim) => {
    const value = { low: 2, high: 9 }
    expect(gapIdOf(source)).toBe(id)
    expect(changeSheet(sheet, { [id]: value }).upkeep.intervals).toEqual({
      ...sheet.upkeep.intervals,
      [source]: { claim, value },
    })
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

  it('leave an end open that the price leaves open, and need no name for the money', () => {
    const { estimate, upkeep } = ask({ source: 'S3', travel: { low: 300, high: 500 }, rate: 2 })
    expect(costExtras(estimate, upkeep)).toEqual([
      {
        id: 'travel',
        term: 'With the trip',
        text: 'up to $9,500',
        sum: 'under $3,000 to $9,000 + $300–$500 = up to $9,500',
      },
      {
        id: 'local',
        term: 'At your rate',
        text: 'up to 18,000 of your money',
        sum: 'under $3,000 to $9,000 × 2',
      },
      {
        id: 'local-years',
        term: 'The years at your rate',
        text: '5,000–14,000 of your money',
        sum: '$2,500–$7,000 × 2',
      },
    ])
  })

  it('leave a high end open, too', () => {
    const { estimate } = ask({ removal: { low: 0, high: 0 } })
    const value = { low: 8000, high: null }
    const converted = { value, text: '', sum: '', sessions: '' }
    expect(costExtras({ ...estimate, converted }, [])).toEqual([
      {
        id: 'removal',
        term: 'If it is taken off one day',
        text: '$8,000 or more',
        sum: '$8,000 or more + $0 = $8,000 or more',
      },
    ])
  })

  it('stand on the total where the price is per session', () => {
    const { estimate } = ask({ region: 'turkey', travel: { low: 300, high: 500 } })
    expect(costExtras(estimate, [])[0]?.sum).toBe('about $1,500–$4,200 + $300–$500 = $1,800–$4,700')
  })

  it('have no line for the years where there is no sum over them', () => {
    const { estimate, upkeep } = ask({ area: 'touch-up', rate: 0.92, currency: 'EUR' })
    expect(costExtras(estimate, upkeep).map(({ id, text }) => [id, text])).toEqual([['local', '460–920 EUR']])
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

  it.each([
    [{ low: 1, high: 3 }, 0.5, '1–2 EUR'],
    [{ low: 2000, high: 4000 }, 0.9234, '1,847–3,694 EUR'],
    [{ low: 1000, high: 1001 }, 0.001, '1 EUR'],
    [{ low: 0, high: 5 }, 1, '0–5 EUR'],
    [{ low: 0, high: 0 }, 7, '0 EUR'],
  ])('are rounded to whole units in another money: %o at %f is %s', (value, rate, text) => {
    expect(printLocal(value, rate, 'EUR')).toBe(text)
  })
})
