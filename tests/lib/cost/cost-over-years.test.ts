import { describe, expect, it } from 'vitest'
import { costOverYears } from '@/lib/cost/cost-over-years'
import { upkeepExamples } from '../../examples/cost.examples'

describe('the cost over years', () => {
  it.each(upkeepExamples)('follows the interval of $source over ten years', ({ source, touchups, total }) => {
    const [row] = costOverYears({ interval: source, years: 10 })
    expect({ touchups: row?.touchupsText, total: row?.totalText }).toEqual({ touchups, total })
  })

  it('shows each source that gives an interval', () => {
    expect(costOverYears().map(row => row.source)).toEqual(['S0', 'S2', 'S3'])
  })

  it('leaves a touch-up that is due at the very end to the years after', () => {
    expect(costOverYears({ interval: 'S0', years: 4 })[0]?.touchupsText).toBe('0')
    expect(costOverYears({ interval: 'S0', years: 5 })[0]?.touchupsText).toBe('0–1')
    expect(costOverYears({ interval: 'S0', years: 1 })[0]?.totalText).toBe('$2,000–$4,000')
  })

  it('never costs less over more years', () => {
    for (const interval of ['S0', 'S2', 'S3'] as const) {
      const highs = Array.from({ length: 40 }, (_, i) => costOverYears({ interval, years: i + 1 })[0]?.total.high ?? 0)
      expect(highs).toEqual([...highs].sort((a, b) => a - b))
    }
  })

  it('has nothing to add to a touch-up', () => {
    expect(costOverYears({ area: 'touch-up' })).toEqual([])
  })
})
