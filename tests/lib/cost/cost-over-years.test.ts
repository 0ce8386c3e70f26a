import { describe, expect, it } from 'vitest'
import { costAddress } from '@/lib/cost/cost-address'
import { costOverYears } from '@/lib/cost/cost-over-years'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import { claimValue } from '@/lib/evidence/claim'
import { upkeepExamples } from '../../examples/cost.examples'
import { madeTable } from './made-table'

describe('the cost over years', () => {
  it.each(upkeepExamples)('follows the interval of $source over ten years', ({ source, touchups, total }) => {
    const [row] = upkeepFromTable({ ...costAddress.defaults, interval: source, years: 10 }, madeTable)
    expect({ touchups: row?.touchupsText, total: row?.totalText }).toEqual({ touchups, total })
  })

  it('shows each source that gives an interval', () => {
    expect(costOverYears().map(row => row.source)).toEqual(['S0', 'S2', 'S3'])
  })

  it('is the price of the treatment alone as long as no touch-up is due', () => {
    for (const row of costOverYears({ years: 1 })) {
      expect(row.touchupsText).toBe('0')
      expect(row.total).toEqual(claimValue('cost.full-head.us-2026.s0'))
    }
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
