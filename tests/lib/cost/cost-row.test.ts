import { describe, expect, it } from 'vitest'
import type { CostQuoteId } from '@/content/cost/cost'
import type { SourceId } from '@/content/evidence/source-ids'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costDefaults } from '@/lib/cost/cost-params'
import { printTotal, quoteRow, sessionsFor, silentRow, sumOf, totalOf } from '@/lib/cost/cost-row'
import { costSheet, type SheetQuote } from '@/lib/cost/cost-sheet'

const sheet = costSheet()
const ask = (more: Partial<CostAnswers> = {}): CostAnswers => ({ ...costDefaults, ...more })
function quoteOf(id: CostQuoteId): SheetQuote {
  const quote = sheet.quotes.find(one => one.id === id)
  if (!quote) throw new Error(id)
  return quote
}

describe('a total', () => {
  it.each([
    [{ low: 1500, high: 4200 }, '$1,500–$4,200'],
    [{ low: 1500, high: 4200, about: true as const }, 'about $1,500–$4,200'],
    [{ low: null, high: 9000, under: 3000 }, 'up to $9,000'],
    [{ low: 8000, high: null, over: 15_000 }, '$8,000–$15,000 or more'],
  ])('of %o prints as %s', (value, text) => {
    expect(printTotal(value)).toBe(text)
  })

  it.each([
    ['full-head-turkey.s2', null, { low: 3, high: 3 }, { low: 1500, high: 4200, about: true }],
    ['full-head-turkey.s2', 1, { low: 1, high: 1 }, { low: 500, high: 1400, about: true }],
    ['full-head-turkey.s2', 4, { low: 4, high: 4 }, { low: 2000, high: 5600, about: true }],
    ['full-head.s3', 2, { low: 2, high: 2 }, { low: null, under: 2000, high: 6000 }],
    ['full-head.s0', null, { low: 2, high: 3 }, { low: 2000, high: 4000 }],
    ['full-head.s0', 4, { low: 4, high: 4 }, { low: 2000, high: 4000 }],
    ['full-head.s1', null, { low: 1, high: 1 }, { low: 2000, high: 4000, about: true }],
  ] as const)('multiplies %s by the sessions only if it is priced by session: %s', (id, sessions, counted, total) => {
    expect(sessionsFor(quoteOf(id), ask({ sessions }))).toEqual(counted)
    expect(totalOf(quoteOf(id), ask({ sessions }))).toEqual(total)
  })

  it('shows its sum as it would be written down', () => {
    expect(sumOf(quoteOf('full-head-turkey.s2'), ask())).toBe('about $500–$1,400 × 3 sessions = about $1,500–$4,200')
    expect(sumOf(quoteOf('full-head-turkey.s2'), ask({ sessions: 1 }))).toBe(
      'about $500–$1,400 × 1 session = about $500–$1,400',
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
      quoted: 'under $1,000 to $3,000 a session',
      sessions: '2 sessions',
      total: { low: null, high: 6000, under: 2000 },
      totalText: 'up to $6,000',
      sum: 'under $1,000 to $3,000 × 2 sessions = under $2,000 to $6,000',
      otherwise: [],
      note: 'It prices a session and names US cities as examples. It sets no lowest price.',
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
      quoted: '$500–$4,000',
      sessions: '3 sessions',
      total: { low: 500, high: 4000 },
      totalText: '$500–$4,000',
      sum: null,
      otherwise: [{ value: { low: 400, high: 4000 }, text: '$400–$4,000' }],
      note: 'Its own estimate from clinics that it does not name.',
      said: null,
      doubt: 'C18',
      claims: [
        'cost.smp-3-sessions.s2',
        'sessions.price-table-smp.s2',
        'cost.total-card.s2',
        'cost.table-worldwide.s2',
        'cost.prices-estimated.s2',
      ],
    })
  })

  it('leaves the sessions out where the source gives none', () => {
    expect(quoteRow(quoteOf('full-head.s1'), 'headline', ask({ sessions: 3 }))).toMatchObject({
      sessions: null,
      quoted: 'about $2,000–$4,000',
      claims: ['cost.total.s1'],
    })
  })

  it('keeps what the source says beside a figure of the reader’s own', () => {
    expect(quoteRow({ ...quoteOf('crown.s0'), said: '$1,200–$2,000' }, 'headline', ask()).said).toBe('$1,200–$2,000')
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
      note: 'Far less than the first treatment, it says. It gives no figure.',
      claims: ['touchup.cost-fraction.s3'],
    }
    expect(silentRow(source, sheet, ask({ area }))).toEqual({
      ...empty,
      id: source,
      source,
      stands,
      ...(stands === 'words' ? said : {}),
    })
  })
})
