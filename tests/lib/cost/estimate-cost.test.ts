import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/cost/cost'
import { sourceIds } from '@/content/evidence/source-ids'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costTable } from '@/lib/cost/cost-table'
import { estimateCost } from '@/lib/cost/estimate-cost'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { costExamples } from '../../examples/cost.examples'
import { madeTable } from './made-table'

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]
const everyAnswer: CostAnswers[] = areas.flatMap(area =>
  regions.flatMap(region =>
    [null, 1, 2, 3, 4].flatMap(sessions =>
      [null, ...sourceIds].map(source => ({ ...costAddress.defaults, area, region, sessions, source })),
    ),
  ),
)
const made = (answers: Partial<CostAnswers> = {}) =>
  estimateFromTable({ ...costAddress.defaults, ...answers }, madeTable)

describe('the estimate', () => {
  it.each(costExamples)('answers for $name', ({ answers, expected }) => {
    const estimate = made(answers)
    expect(estimate.headline?.text ?? null).toBe(expected.headline)
    expect(estimate.headline?.sources ?? []).toEqual(expected.sources)
    expect(estimate.envelope?.text).toBe(expected.envelope)
    expect(estimate.converted?.text).toBe(expected.converted)
    for (const [id, { total, stands }] of Object.entries(expected.rows ?? {})) {
      const row = estimate.rows.find(one => one.id === id)
      expect({ total: row?.totalText, stands: row?.stands }).toEqual({ total, stands })
    }
  })

  it('prints the sum of the source that leaves its low end open', () => {
    const row = made().rows.find(one => one.id === 'full-head.s3')
    expect(row?.sum).toBe('under $3,000 to $9,000 × 3 sessions = under $9,000 to $27,000')
  })

  it('lets no price contradict another: each is of another place or says less of it', () => {
    for (const answers of everyAnswer)
      expect(estimateFromTable(answers, madeTable).headline?.ground.against ?? []).toEqual([])
  })

  it('says who is the lowest and who the highest of the five', () => {
    expect(made().envelope).toMatchObject({ lowest: ['S2'], highest: ['S3'] })
  })
})

describe.each([
  ['the made table', madeTable],
  ['the table', costTable()],
])('by %s the estimate', (_, table) => {
  it('shows all sources in their order, whatever is asked', () => {
    for (const answers of everyAnswer) {
      const shown = estimateFromTable(answers, table).rows.map(row => row.source)
      expect([...new Set(shown)]).toEqual(table.sources.map(source => source.id))
      expect(shown).toEqual([...shown].sort())
    }
  })

  it('never answers with one number', () => {
    for (const answers of everyAnswer) {
      const { headline, envelope } = estimateFromTable(answers, table)
      for (const value of [headline?.value, envelope?.value]) {
        if (value) expect(value.low === null || (value.high ?? 0) > value.low).toBe(true)
      }
    }
  })

  it('keeps the headline inside the envelope', () => {
    for (const answers of everyAnswer) {
      const { headline, converted, envelope } = estimateFromTable(answers, table)
      const shown = converted?.value ?? headline?.value
      if (!shown || !envelope) continue
      expect(shown.low ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(envelope.value.low ?? 0)
      expect(shown.high ?? 0).toBeLessThanOrEqual(envelope.value.high ?? 0)
    }
  })

  it('multiplies a price per session only, and prints the sum', () => {
    for (const answers of everyAnswer) {
      for (const row of estimateFromTable(answers, table).rows) {
        const quote = table.quotes.find(one => one.id === row.id)
        if (!quote) continue
        expect(row.sum !== null).toBe(quote.basis === 'session')
        if (quote.basis === 'treatment') expect(row.total).toEqual(quote.price.value)
      }
    }
  })

  it('never counts a source both in the range and as set aside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyAnswer), answers => {
        const { headline, rows } = estimateFromTable(answers, table)
        const counted = rows.filter(row => row.stands === 'headline').map(row => row.source)
        expect([...new Set(counted)]).toEqual(headline?.sources ?? [])
        if (answers.source) expect(counted.every(id => id === answers.source)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

it('is made of the table, for the server', () => {
  expect(estimateCost({ area: 'crown' })).toEqual(
    estimateFromTable({ ...costAddress.defaults, area: 'crown' }, costTable()),
  )
})
