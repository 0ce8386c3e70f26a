import { describe, expect, it } from 'vitest'
import { costFacts } from '@/lib/cost/cost-facts'
import { isClaimId } from '@/lib/evidence/claim'
import { costExamples, upkeepExamples } from '../../examples/cost.examples'

describe('the facts on cost', () => {
  it.each(Object.entries(costFacts))('%s has words, a sentence and claims', (_, fact) => {
    expect(fact.text).not.toBe('')
    expect(fact.says).toMatch(/\.$/)
    expect(fact.says).not.toMatch(/[{}]/)
    expect(fact.ground.says.length).toBeGreaterThan(0)
    expect([...fact.ground.says, ...fact.ground.against].every(isClaimId)).toBe(true)
  })

  it('print what the estimate says', () => {
    const inTheUs = costExamples.filter(({ answers }) => Object.keys(answers).every(key => key === 'area'))
    for (const { answers, expected } of inTheUs) {
      const area = answers.area ?? 'full-head'
      expect(costFacts[`cost.${area}.range`].text).toBe(expected.headline)
      expect(costFacts[`cost.${area}.envelope`].text).toBe(expected.envelope)
    }
    expect(costFacts['cost.three-sessions.top'].text).toBe('$9,000')
    expect(costFacts['cost.upkeep.s3'].text).toBe(upkeepExamples[2].total)
  })
})
