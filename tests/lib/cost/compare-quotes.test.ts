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

  it('stand in their order, and a blank one is left out', () => {
    expect(compare('q4=1&q2=2&q3-by=session').map(one => one.slot)).toEqual(['q2', 'q4'])
  })

  it('keep what is half filled in, in one sorted address', () => {
    const { answers } = parseCostParams(new URLSearchParams('q3-by=session&q1=$2,000&q1-by=total'))
    expect(costHref(answers)).toBe('/cost?q1=2000&q3-by=session')
  })
})
