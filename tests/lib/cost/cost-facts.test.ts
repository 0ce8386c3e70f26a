import { describe, expect, it } from 'vitest'
import { type CostArea, costAreas } from '@/content/cost/cost'
import { costFacts } from '@/lib/cost/cost-facts'
import { estimateCost } from '@/lib/cost/estimate-cost'
import { isClaimId } from '@/lib/evidence/claim'
import { printNumber } from '@/lib/value/print-value'

describe('the facts on cost', () => {
  it.each(Object.entries(costFacts))('%s has words, a sentence and claims', (_, fact) => {
    expect(fact.text).not.toBe('')
    expect(fact.says).toMatch(/\.$/)
    expect(fact.says).not.toMatch(/[{}]/)
    expect(fact.ground.says.length).toBeGreaterThan(0)
    expect([...fact.ground.says, ...fact.ground.against].every(isClaimId)).toBe(true)
  })

  it('print what the estimate says', () => {
    for (const area of Object.keys(costAreas) as CostArea[]) {
      const { headline } = estimateCost({ area })
      expect(costFacts[`cost.${area}.range`].text).toBe(headline?.text)
    }
    const perSession = estimateCost().rows.find(row => row.id === 'full-head.s3')
    expect(costFacts['cost.three-sessions.top'].text).toBe(printNumber(perSession?.total?.high ?? 0, 'usd'))
  })
})
