import { describe, expect, it } from 'vitest'
import type { CostQuoteId } from '@/content/cost/cost'
import type { SourceId } from '@/content/evidence/source-ids'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { quoteRow, sessionsFor, silentRow, sumOf, totalOf } from '@/lib/cost/cost-row'
import type { TableQuote } from '@/lib/cost/cost-table'
import { madeTable, usd } from './made-table'

const table = madeTable
const ask = (more: Partial<CostAnswers> = {}): CostAnswers => ({ ...costAddress.defaults, ...more })
function quoteOf(id: CostQuoteId): TableQuote {
  const quote = table.quotes.find(one => one.id === id)
  if (!quote) throw new Error(id)
  return quote
}

describe('a total', () => {
  it.each([
    ['full-head-turkey.s2', null, { low: 3, high: 3 }, { low: 4500, high: 12_600, about: true }],
    ['full-head-turkey.s2', 1, { low: 1, high: 1 }, { low: 1500, high: 4200, about: true }],
    ['full-head-turkey.s2', 4, { low: 4, high: 4 }, { low: 6000, high: 16_800, about: true }],
    ['full-head.s3', 2, { low: 2, high: 2 }, { low: null, under: 6000, high: 18_000 }],
    ['full-head.s0', null, { low: 2, high: 3 }, { low: 6000, high: 12_000 }],
    ['full-head.s0', 4, { low: 4, high: 4 }, { low: 6000, high: 12_000 }],
    ['full-head.s1', null, { low: 1, high: 1 }, { low: 6000, high: 12_000, about: true }],
  ] as const)('multiplies %s by the sessions only if it is priced by session: %s', (id, sessions, counted, total) => {
    expect(sessionsFor(quoteOf(id), ask({ sessions }))).toEqual({ ...counted, unit: 'sessions' })
    expect(totalOf(quoteOf(id), ask({ sessions }))).toEqual({ ...total, unit: 'usd' })
  })

  it('shows its sum as it would be written down', () => {
    expect(sumOf(quoteOf('full-head-turkey.s2'), ask())).toBe('about $1,500–$4,200 × 3 sessions = about $4,500–$12,600')
    expect(sumOf(quoteOf('full-head-turkey.s2'), ask({ sessions: 1 }))).toBe(
      'about $1,500–$4,200 × 1 session = about $1,500–$4,200',
    )
  })
})

describe('the row of a quote', () => {
  it('holds all that a price per session says, with its sum', () => {
    expect(quoteRow(quoteOf('full-head.s3'), 'converted', ask({ sessions: 2 }))).toEqual({
      id: 'full-head.s3',
      source: 'S3',
      stands: 'converted',
      region: 'not-stated',
      quoted: 'under $3,000 to $9,000 a session',
      sessions: '2 sessions',
      total: usd(null, 18_000, { under: 6000 }),
      totalText: 'up to $18,000',
      sum: 'under $3,000 to $9,000 × 2 sessions = under $6,000 to $18,000',
      otherwise: [],
      note: 'It prices a session.',
      said: null,
      doubt: null,
      claims: ['cost.per-session.s3', 'sessions.count.s3', 'cost.estimate-total.s3'],
    })
  })

  it('holds the other figure and the doubt of a price for the treatment, and no sum', () => {
    expect(quoteRow(quoteOf('full-head.s2'), 'other-place', ask({ sessions: 2 }))).toEqual({
      id: 'full-head.s2',
      source: 'S2',
      stands: 'other-place',
      region: 'worldwide',
      quoted: '$1,500–$12,000',
      sessions: '3 sessions',
      total: usd(1500, 12_000),
      totalText: '$1,500–$12,000',
      sum: null,
      otherwise: [{ value: usd(1200, 12_000), text: '$1,200–$12,000' }],
      note: 'Its own estimate.',
      said: null,
      doubt: 'C18',
      claims: [
        'cost.smp-3-sessions.s2',
        'sessions.price-table-smp.s2',
        'cost.total-card.s2',
        'cost.table-worldwide.s2',
      ],
    })
  })

  it('leaves the sessions out where the source gives none', () => {
    expect(quoteRow(quoteOf('full-head.s1'), 'headline', ask({ sessions: 3 }))).toMatchObject({
      sessions: null,
      quoted: 'about $6,000–$12,000',
      claims: ['cost.total.s1'],
    })
  })

  it('keeps what the source says beside a figure of the reader’s own', () => {
    expect(quoteRow({ ...quoteOf('crown.s0'), said: '$3,600–$6,000' }, 'headline', ask()).said).toBe('$3,600–$6,000')
  })
})

describe('the row of a source without a price for the area', () => {
  const empty = {
    region: null,
    quoted: null,
    sessions: null,
    total: null,
    totalText: null,
    sum: null,
    otherwise: [],
    note: null,
    said: null,
    doubt: null,
    claims: [],
  }

  it.each([
    ['S3', 'touch-up', 'words'],
    ['S3', 'crown', 'silent'],
    ['S2', 'touch-up', 'silent'],
    ['S4', 'touch-up', 'no-prices'],
  ] as const)('says of %s and a %s: %s', (source: SourceId, area, stands) => {
    const said = {
      note: 'Less than the first, it says.',
      claims: ['touchup.cost-fraction.s3'],
    }
    expect(silentRow(source, table, ask({ area }))).toEqual({
      ...empty,
      id: source,
      source,
      stands,
      ...(stands === 'words' ? said : {}),
    })
  })
})
