import { describe, expect, it } from 'vitest'
import { changeTable, gapIdOf } from '@/lib/cost/change-table'
import { costAddress } from '@/lib/cost/cost-address'
import { costExtras } from '@/lib/cost/cost-extras'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import { printValue } from '@/lib/value/print-value'
import { madeTable, usd } from './made-table'

const table = madeTable
const ask = (more: Partial<typeof costAddress.defaults>) => {
  const answers = { ...costAddress.defaults, ...more }
  const changed = changeTable(table, answers.own)
  const estimate = estimateFromTable(answers, changed)
  return { estimate, upkeep: upkeepFromTable(answers, changed) }
}

describe('figures of the reader’s own', () => {
  it('take the place of a source’s price, which then has no say', () => {
    const { estimate } = ask({ own: { 'full-head.s0': { low: 3000, high: 4500 } } })
    expect(estimate.headline).toMatchObject({ text: '$3,000–$4,500', own: true, sources: [] })
    expect(estimate.headline?.ground.says).not.toContain('cost.full-head.us-2026.s0')
    expect(estimate.rows.find(row => row.id === 'full-head.s0')).toMatchObject({
      quoted: '$3,000–$4,500',
      said: '$6,000–$12,000',
    })
  })

  it('change the price of a touch-up and a gap in the sum over the years, and print it', () => {
    const { upkeep } = ask({
      years: 10,
      own: { 'touch-up.s0': { low: 2400, high: 2400 }, 'every-s0': { low: 5, high: 5 } },
    })
    expect(upkeep.find(row => row.source === 'S0')).toMatchObject({
      own: true,
      touchupsText: '1',
      totalText: '$8,400–$14,400',
      sum: '$6,000–$12,000 + 1 × $2,400 = $8,400–$14,400',
    })
    expect(upkeep.find(row => row.source === 'S2')?.own).toBe(false)
  })

  it('stand in the table in place of the range, of what was said of an open end and of the second figure', () => {
    const changed = changeTable(table, {
      'full-head.s3': { low: 1500, high: 1800 },
      'full-head.s2': { low: 2100, high: 2100 },
      'touch-up.s0': { low: 900, high: 1200 },
    })
    const quoteOf = (id: string) => changed.quotes.find(quote => quote.id === id)
    expect(quoteOf('full-head.s3')).toMatchObject({
      price: { claim: 'cost.per-session.s3', value: { low: 1500, high: 1800 } },
      said: 'under $3,000 to $9,000 a session',
    })
    expect(quoteOf('full-head.s3')?.price.value).not.toHaveProperty('under')
    expect(quoteOf('full-head.s2')).toMatchObject({ said: '$1,500–$12,000', otherwise: [] })
    expect(quoteOf('touch-up.s0')).toMatchObject({ said: '$1,500–$3,000', price: { value: { low: 900, high: 1200 } } })
    expect(changed.upkeep.price).toEqual({
      claim: 'cost.touchup.us-2026.s0',
      value: usd(900, 1200),
      said: '$1,500–$3,000',
    })
    expect(quoteOf('full-head.s1')).toEqual(table.quotes.find(quote => quote.id === 'full-head.s1'))
  })

  it.each([
    ['S0', 'every-s0', 'touchup.after-4-6-years.s0'],
    ['S2', 'every-s2', 'touchup.after-6-8-years.s2'],
    ['S3', 'every-s3', 'touchup.3-5-years.s3'],
  ] as const)('change the gap of %s alone', (source, id, claim) => {
    const value = { low: 2, high: 9 }
    expect(gapIdOf(source)).toBe(id)
    expect(changeTable(table, { [id]: value }).upkeep.intervals).toEqual({
      ...table.upkeep.intervals,
      [source]: { claim, value: { ...value, unit: 'years' }, said: printValue(table.upkeep.intervals[source].value) },
    })
  })

  it('take the place of what else is priced, wherever that stands, and say what the source says', () => {
    const { alternatives } = changeTable(table, {
      minoxidil: { low: 15, high: 20 },
      transplant: { low: 9000, high: 9000 },
    })
    const monthlyOf = (id: string) =>
      alternatives.find(row => row.id === id)?.monthly.map(({ value, said }) => [value.low, value.high, said])
    expect(monthlyOf('minoxidil')).toEqual([[15, 20, '$30–$120 a month']])
    expect(monthlyOf('both')).toEqual([
      [15, 20, '$30–$120 a month'],
      [30, 90, undefined],
    ])
    expect(monthlyOf('transplant-medicine')).toEqual(monthlyOf('both'))
    for (const id of ['transplant', 'transplant-medicine'])
      expect(alternatives.find(row => row.id === id)?.once[0]?.value).toEqual(usd(9000, 9000))
  })

  it('leave the table as it was', () => {
    const before = structuredClone(table)
    changeTable(table, { 'full-head.s0': { low: 1, high: 1 } })
    expect(table).toEqual(before)
    expect(changeTable(table, {})).toEqual(table)
  })

  it('add the trip, taking it off and another money, each with its sum, and nothing that was not asked', () => {
    const plain = ask({})
    expect(costExtras(plain.estimate, plain.upkeep)).toEqual([])
    const { estimate, upkeep } = ask({
      travel: { low: 900, high: 1500 },
      removal: { low: 15_000, high: 15_000 },
      rate: 0.5,
      currency: 'EUR',
    })
    expect(costExtras(estimate, upkeep).map(({ text, sum }) => [text, sum])).toEqual([
      ['$6,900–$13,500', '$6,000–$12,000 + $900–$1,500 = $6,900–$13,500'],
      ['$21,000–$27,000', '$6,000–$12,000 + $15,000 = $21,000–$27,000'],
      ['3,000–6,000 EUR', '$6,000–$12,000 × 0.5'],
      ['3,750–10,500 EUR', '$7,500–$21,000 × 0.5'],
    ])
  })

  it('leave an end open that the price leaves open, and need no name for the money', () => {
    const { estimate, upkeep } = ask({ source: 'S3', travel: { low: 900, high: 1500 }, rate: 2 })
    expect(costExtras(estimate, upkeep)).toEqual([
      {
        id: 'travel',
        term: 'With the trip',
        text: 'up to $28,500',
        sum: 'under $9,000 to $27,000 + $900–$1,500 = under $9,900 to $28,500',
      },
      {
        id: 'local',
        term: 'At your rate',
        text: 'up to 54,000 of your money',
        sum: 'under $9,000 to $27,000 × 2',
      },
      {
        id: 'local-years',
        term: 'The years at your rate',
        text: 'up to 72,000 of your money',
        sum: 'under $10,500 to $36,000 × 2',
      },
    ])
  })

  it('leave a high end open, too', () => {
    const { estimate } = ask({ removal: { low: 0, high: 0 } })
    expect(costExtras({ ...estimate, whole: usd(24_000, null) }, [])).toEqual([
      {
        id: 'removal',
        term: 'If it is taken off one day',
        text: '$24,000 or more',
        sum: '$24,000 or more + $0 = $24,000 or more',
      },
    ])
  })

  it('stand on the total where the price is per session', () => {
    const { estimate } = ask({ region: 'turkey', travel: { low: 900, high: 1500 } })
    expect(costExtras(estimate, [])[0]?.sum).toBe('about $4,500–$12,600 + $900–$1,500 = about $5,400–$14,100')
  })

  it('have no line for the years where there is no sum over them', () => {
    const { estimate, upkeep } = ask({ area: 'touch-up', rate: 0.92, currency: 'EUR' })
    expect(costExtras(estimate, upkeep).map(({ id, text }) => [id, text])).toEqual([['local', '1,380–2,760 EUR']])
  })

  it('have no sum where there is no price', () => {
    const { estimate, upkeep } = ask({ area: 'crown', region: 'turkey', travel: { low: 1, high: 1 } })
    expect(costExtras(estimate, upkeep)).toEqual([])
  })
})
