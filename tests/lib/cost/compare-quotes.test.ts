import { describe, expect, it } from 'vitest'
import { compareQuotes } from '@/lib/cost/compare-quotes'
import { costHref, parseCostParams } from '@/lib/cost/cost-params'
import { costSheet } from '@/lib/cost/cost-sheet'
import { estimateFromSheet } from '@/lib/cost/estimate-from-sheet'

const compare = (query: string) => {
  const { answers, problems } = parseCostParams(new URLSearchParams(query))
  expect(problems).toEqual([])
  return compareQuotes(answers, estimateFromSheet(answers, costSheet()))
}

describe('quotes of the reader’s own', () => {
  it.each([
    ['q1=3000', { low: 3000, high: 3000 }, null, ['within', 'no-touch-up']],
    ['q1=3000&q1-with=touch-up', { low: 3000, high: 3000 }, null, ['within']],
    [
      'q1=900-1100&q1-by=session&q1-count=3',
      { low: 2700, high: 3300 },
      '3 × $900–$1,100 = $2,700–$3,300',
      ['within', 'no-touch-up'],
    ],
    ['q1=900&q1-by=session', null, null, ['no-sessions']],
    ['q1=900&q1-by=section', null, null, ['no-parts']],
    ['q1=300', { low: 300, high: 300 }, null, ['below-all', 'no-touch-up']],
    ['q1=20000', { low: 20_000, high: 20_000 }, null, ['above-all', 'no-touch-up']],
    ['area=touch-up&q1=700', { low: 700, high: 700 }, null, ['within']],
  ])('are made into a total: %s', (query, total, sum, flags) => {
    expect(compare(query)).toMatchObject([{ slot: 'q1', total, sum, flags }])
  })

  it.each([
    ['q1=400', []],
    ['q1=399', ['below-all']],
    ['q1=300-400', []],
    ['q1=300-399', ['below-all']],
    ['q1=9000', []],
    ['q1=9001', ['above-all']],
    ['q1=9000-9500', []],
    ['q1=9001-9500', ['above-all']],
    ['q1=2000', ['within']],
    ['q1=1999', []],
    ['q1=1999-3000', []],
    ['q1=2000-4000', ['within']],
    ['q1=4000', ['within']],
    ['q1=4001', []],
    ['q1=3000-4001', []],
  ])('are set beside $2,000–$4,000 in the US and $400–$9,000 of all: %s', (query, flags) => {
    expect(compare(`${query}&q1-with=touch-up`)[0]?.flags).toEqual(flags)
  })

  it.each([
    ['region=turkey&q1=1500', ['within']],
    ['region=turkey&q1=4200', ['within']],
    ['region=turkey&q1=1400', []],
    ['source=S3&q1=5000', []],
    ['source=S3&q1=0', ['below-all']],
    ['source=S3&q1=9001', ['above-all']],
    ['source=S4&q1=3000', []],
    ['area=crown&region=turkey&q1=1500', []],
  ])('are set beside the total where the price is per session, and beside no open end: %s', (query, flags) => {
    expect(compare(`${query}&q1-with=touch-up`)[0]?.flags).toEqual(flags)
  })

  it.each([
    ['q1=3000&q1-count=3', { low: 3000, high: 3000 }, null],
    ['q1=500&q1-by=section&q1-count=4', { low: 2000, high: 2000 }, '4 × $500 = $2,000'],
    ['q1=500&q1-by=session&q1-count=1', { low: 500, high: 500 }, '1 × $500 = $500'],
    ['q1=100-250&q1-by=section&q1-count=12', { low: 1200, high: 3000 }, '12 × $100–$250 = $1,200–$3,000'],
  ])('are counted only where they are for a session or a part: %s', (query, total, sum) => {
    expect(compare(query)).toMatchObject([{ total, sum }])
    expect(compare(query)[0]?.flags).not.toContain('no-parts')
    expect(compare(query)[0]?.flags).not.toContain('no-sessions')
  })

  it('keep what was given beside the total', () => {
    expect(compare('q2=900&q2-by=session&q2-count=3&q2-with=touch-up')[0]?.quote).toEqual({
      price: { low: 900, high: 900 },
      by: 'session',
      count: 3,
      touchUp: true,
    })
  })

  it('ask for nothing but the number where there is no total', () => {
    expect(compare('q1=1&q1-by=session')[0]?.flags).toEqual(['no-sessions'])
    expect(compare('q1=1&q1-by=section&q1-with=touch-up')[0]?.flags).toEqual(['no-parts'])
  })

  it('are not set beside a range of which an end is open, nor beside none', () => {
    const { answers } = parseCostParams(new URLSearchParams('q1=5000&q1-with=touch-up&q2=0&q2-with=touch-up'))
    const estimate = estimateFromSheet(answers, costSheet())
    const flagsBeside = (low: number | null, high: number | null, at: 0 | 1 = 0) => {
      const value = { low, high }
      const envelope = { value, text: '', sources: [], lowest: [], highest: [] }
      const converted = { value, text: '', sum: '', sessions: '' }
      return compareQuotes(answers, { ...estimate, envelope, converted })[at]?.flags
    }
    expect(flagsBeside(null, 6000)).toEqual([])
    expect(flagsBeside(null, 4999)).toEqual(['above-all'])
    expect(flagsBeside(4000, null)).toEqual([])
    expect(flagsBeside(5001, null)).toEqual(['below-all'])
    expect(flagsBeside(0, null, 1)).toEqual([])
    expect(compareQuotes(answers, { ...estimate, envelope: null, headline: null })[0]?.flags).toEqual([])
  })

  it('stand in their order, and a blank one is left out', () => {
    expect(compare('q4=1&q2=2&q3-by=session').map(one => one.slot)).toEqual(['q2', 'q4'])
  })

  it('keep what is half filled in, in one sorted address', () => {
    const { answers } = parseCostParams(new URLSearchParams('q3-by=session&q1=$2,000&q1-by=total'))
    expect(costHref(answers)).toBe('/cost?q1=2000&q3-by=session')
  })
})
