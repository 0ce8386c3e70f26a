import { describe, expect, it } from 'vitest'
import { compareQuotes } from '@/lib/cost/compare-quotes'
import { costAddress } from '@/lib/cost/cost-address'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { madeTable, usd } from './made-table'

const compare = (query: string) => {
  const { answers, problems } = costAddress.parse(new URLSearchParams(query))
  expect(problems).toEqual([])
  return compareQuotes(answers, estimateFromTable(answers, madeTable), madeTable)
}

describe('quotes of the reader’s own', () => {
  it.each([
    ['q1=9000', { low: 9000, high: 9000 }, null, ['within', 'no-touch-up']],
    ['q1=9000&q1-with=touch-up', { low: 9000, high: 9000 }, null, ['within']],
    [
      'q1=2700-3300&q1-by=session&q1-count=3',
      { low: 8100, high: 9900 },
      '3 × $2,700–$3,300 = $8,100–$9,900',
      ['within', 'no-touch-up'],
    ],
    ['q1=2700&q1-by=session', null, null, ['no-sessions']],
    ['q1=2700&q1-by=section', null, null, ['no-parts']],
    ['q1=900', { low: 900, high: 900 }, null, ['below-all', 'no-touch-up']],
    ['q1=60000', { low: 60_000, high: 60_000 }, null, ['above-all', 'no-touch-up']],
    ['area=touch-up&q1=2100', { low: 2100, high: 2100 }, null, ['within']],
  ])('are made into a total: %s', (query, total, sum, flags) => {
    expect(compare(query)).toMatchObject([{ slot: 'q1', total, sum, flags }])
  })

  it.each([
    ['q1=1200', []],
    ['q1=1197', ['below-all']],
    ['q1=900-1200', []],
    ['q1=900-1197', ['below-all']],
    ['q1=27000', []],
    ['q1=27003', ['above-all']],
    ['q1=27000-28500', []],
    ['q1=27003-28500', ['above-all']],
    ['q1=6000', ['within']],
    ['q1=5997', []],
    ['q1=5997-9000', []],
    ['q1=6000-12000', ['within']],
    ['q1=12000', ['within']],
    ['q1=12003', []],
    ['q1=9000-12003', []],
  ])('are set beside $6,000–$12,000 in the US and $1,200–$27,000 of all: %s', (query, flags) => {
    expect(compare(`${query}&q1-with=touch-up`)[0]?.flags).toEqual(flags)
  })

  it.each([
    ['region=turkey&q1=4500', ['within']],
    ['region=turkey&q1=12600', ['within']],
    ['region=turkey&q1=4200', []],
    ['source=S3&q1=15000', []],
    ['source=S3&q1=0', ['below-all']],
    ['source=S3&q1=27003', ['above-all']],
    ['source=S4&q1=9000', []],
    ['area=crown&region=turkey&q1=4500', []],
  ])('are set beside the total where the price is per session, and beside no open end: %s', (query, flags) => {
    expect(compare(`${query}&q1-with=touch-up`)[0]?.flags).toEqual(flags)
  })

  it.each([
    ['q1=9000&q1-count=3', { low: 9000, high: 9000 }, null],
    ['q1=1500&q1-by=section&q1-count=4', { low: 6000, high: 6000 }, '4 × $1,500 = $6,000'],
    ['q1=1500&q1-by=session&q1-count=1', { low: 1500, high: 1500 }, '1 × $1,500 = $1,500'],
    ['q1=300-750&q1-by=section&q1-count=12', { low: 3600, high: 9000 }, '12 × $300–$750 = $3,600–$9,000'],
  ])('are counted only where they are for a session or a part: %s', (query, total, sum) => {
    expect(compare(query)).toMatchObject([{ total, sum }])
    expect(compare(query)[0]?.flags).not.toContain('no-parts')
    expect(compare(query)[0]?.flags).not.toContain('no-sessions')
  })

  it.each([
    ['q1=3000', null],
    ['q1=3000&q1-until=7', 'Write down the deposit, and you see what cancelling would cost.'],
    [
      'q1=3000&q1-deposit=300&q1-until=7',
      'If you cancel 7 days before the first session, you lose nothing by these terms.',
    ],
    [
      'cancel=3&q1=3000&q1-deposit=300&q1-until=7',
      'If you cancel 3 days before the first session, you lose $300 by these terms.',
    ],
    [
      'q1=3000&q1-deposit=300',
      'If you cancel 7 days before the first session, you lose up to $300 by these terms. Ask until when the deposit comes back.',
    ],
    [
      'cancel=0&q1=1000&q1-by=session&q1-due=2',
      'If you cancel on the day of the first session, you lose all of it by these terms.',
    ],
    [
      'cancel=1&q1=3000&q1-deposit=300&q1-until=7&q1-due=2',
      'If you cancel 1 day before the first session, you lose $3,000 by these terms.',
    ],
  ])('tell what cancelling costs by their terms: %s', (query, lost) => {
    expect(compare(query)[0]?.lost).toBe(lost)
  })

  it('count their own later touch-ups over the years, by each gap that is said', () => {
    // Over ten years: one touch-up at the least, every 6 to 8 years, and three at the most, every 3 to 5.
    expect(compare('q1=3000&q1-later=400')[0]?.later).toBe(
      'Over 10 years with touch-ups at that price it comes to $3,400–$4,200, by our sum.',
    )
    expect(compare('q1=3000')[0]?.later).toBeNull()
  })

  it('ask which day holds where all of it is due before the deposit is lost', () => {
    expect(compare('q1=9000&q1-with=touch-up&q1-deposit=10&q1-until=3&q1-due=3')[0]?.flags).toContain('days-clash')
    expect(compare('q1=9000&q1-with=touch-up&q1-deposit=10&q1-until=4&q1-due=3')[0]?.flags).toEqual(['within'])
  })

  it('keep their terms beside the total', () => {
    expect(compare('q1=9000&q1-deposit=300&q1-until=7&q1-due=1&q1-later=400-600')[0]?.given).toBe(
      '$9,000 for all of it, deposit $300, back until 7 days before, all of it due from 1 day before, a later touch-up $400–$600',
    )
  })

  it('keep what was given beside the total', () => {
    expect(compare('q2=2700&q2-by=session&q2-count=3&q2-with=touch-up&q2-deposit=300')[0]?.given).toBe(
      '$2,700 for a session, with a touch-up, deposit $300',
    )
    expect(compare('q2=2700-3000')[0]?.given).toBe('$2,700–$3,000 for all of it')
  })

  it.each([
    ['q1=3000&q1-deposit=500', usd(2500, 2500), false],
    ['q1=3000-4000&q1-deposit=3000', usd(0, 1000), false],
    ['q1=3000-4000&q1-deposit=3001', null, true],
    ['q1=900&q1-by=session&q1-count=3&q1-deposit=2700', usd(0, 0), false],
    ['q1=900&q1-by=session&q1-deposit=100', null, false],
    ['q1=900', null, false],
  ])('say what is left after the deposit, and when it is above the price: %s', (query, left, isAbove) => {
    const [quote] = compare(query)
    expect(quote?.left).toEqual(left)
    expect(quote?.flags.includes('deposit-above')).toBe(isAbove)
  })

  it('ask for nothing but the number where there is no total', () => {
    expect(compare('q1=1&q1-by=session')[0]?.flags).toEqual(['no-sessions'])
    expect(compare('q1=1&q1-by=section&q1-with=touch-up')[0]?.flags).toEqual(['no-parts'])
  })

  it('are not set beside a range of which an end is open, nor beside none', () => {
    const { answers } = costAddress.parse(new URLSearchParams('q1=15000&q1-with=touch-up&q2=0&q2-with=touch-up'))
    const estimate = estimateFromTable(answers, madeTable)
    const flagsBeside = (low: number | null, high: number | null, at: 0 | 1 = 0) => {
      const value = usd(low, high)
      return compareQuotes(answers, { ...estimate, ofAll: value, whole: value }, madeTable)[at]?.flags
    }
    expect(flagsBeside(null, 18_000)).toEqual([])
    expect(flagsBeside(null, 14_997)).toEqual(['above-all'])
    expect(flagsBeside(12_000, null)).toEqual([])
    expect(flagsBeside(15_003, null)).toEqual(['below-all'])
    expect(flagsBeside(0, null, 1)).toEqual([])
    expect(compareQuotes(answers, { ...estimate, ofAll: null, whole: null }, madeTable)[0]?.flags).toEqual([])
  })

  it('stand in their order, and a blank one is left out', () => {
    expect(compare('q4=1&q2=2&q3-by=session').map(one => one.slot)).toEqual(['q2', 'q4'])
  })

  it('keep what is half filled in, in one sorted address', () => {
    const { answers } = costAddress.parse(new URLSearchParams('q3-by=session&q1=$6,000&q1-by=total'))
    expect(costAddress.href(answers)).toBe('/cost?q1=6000&q3-by=session')
  })
})
