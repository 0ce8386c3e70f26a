import { describe, expect, it } from 'vitest'
import { changeTable } from '@/lib/cost/change-table'
import { costAddress } from '@/lib/cost/cost-address'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { sayPrices, sayReach } from '@/lib/cost/say-prices'
import { sayYears } from '@/lib/cost/say-years'
import { madeTable } from './made-table'

const asked = (query: string) => {
  const { answers } = costAddress.parse(query)
  const table = changeTable(madeTable, answers.own)
  const estimate = estimateFromTable(answers, table)
  return { prices: sayPrices(estimate, table), reach: sayReach(estimate), years: sayYears(answers, table) }
}

describe('what is said of a price', () => {
  it('is a sentence for each source that may speak of the place, the answer’s own first', () => {
    expect(asked('region=turkey').prices).toEqual([
      'The voice S2 gives about $1,500–$4,200 a session in Turkey; 3 sessions come to about $4,500–$12,600 by our sum.',
      'The voice S1 passes on about $6,000–$12,000, and names no place.',
      'The voice S3 gives under $3,000 to $9,000 a session, and names no place; 3 sessions come to up to $27,000 by our sum.',
    ])
    expect(asked('source=S3&sessions=1').prices).toEqual([
      'The voice S3 gives under $3,000 to $9,000 a session, and names no place; 1 session comes to up to $9,000 by our sum.',
    ])
    expect(asked('area=crown&region=turkey').prices).toEqual([])
  })

  it('tells a figure of the reader’s own as theirs', () => {
    expect(asked('full-head.s0=5000').prices[0]).toBe('You put $5,000 in place of what the voice S0 says.')
  })

  it.each([
    ['', 'All prices, any place, with our sums'],
    ['source=S0', 'Any place'],
    ['source=S2', 'Other places, with our sums'],
    ['area=crown&region=turkey', 'All prices, other places'],
    ['full-head.s0=5000', 'All rows, any place, with our sums'],
  ])('names how far the prices go: "%s"', (query, reach) => {
    expect(asked(query).reach).toBe(reach)
  })
})

describe('what is said of the years', () => {
  it('says whose price they start from, whose touch-up is used and how often', () => {
    expect(asked('').years).toEqual([
      'For a full head the years start from the price of the voice S0: $6,000–$12,000.',
      'For a touch-up we use the price of the voice S0 in the US: $1,500–$3,000.',
      'Each row takes the years from one that says how often: the voice S0, the voice S2 and the voice S3.',
    ])
  })

  it('says what a kept source does not give', () => {
    expect(asked('source=S1').years.slice(1)).toEqual([
      'We found no price for a touch-up from the voice S1, so we use the price of the voice S0 in the US: $1,500–$3,000.',
      'We found no years between touch-ups from the voice S1, so each row takes those of another: the voice S0, the ' +
        'voice S2 and the voice S3.',
    ])
    expect(asked('source=S3&sessions=2').years).toEqual([
      'For a full head the years start from the price of the voice S3: up to $18,000, which is our sum of 2 sessions.',
      'We found no price for a touch-up from the voice S3, so we use the price of the voice S0 in the US: $1,500–$3,000.',
      'A touch-up comes as often as the voice S3 says.',
    ])
  })

  it('says what the reader picked or put in', () => {
    expect(asked('full-head.s0=5000&touch-up.s0=800&interval=S2').years).toEqual([
      'For a full head the years start from your own figure: $5,000.',
      'A touch-up costs $800 by your own figure.',
      'A touch-up comes as often as you picked, which is what the voice S2 says.',
    ])
  })

  it('is nothing where there is no sum', () => {
    expect(asked('source=S4').years).toEqual([])
    expect(asked('area=touch-up').years).toEqual([])
  })
})
