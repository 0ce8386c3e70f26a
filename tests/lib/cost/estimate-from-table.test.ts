import { describe, expect, it } from 'vitest'
import type { CostQuoteId } from '@/content/cost/cost'
import { changeTable } from '@/lib/cost/change-table'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { sourceOf } from '@/content/evidence/source-ids'
import { groundOf } from '@/lib/evidence/ground'
import type { Value } from '@/lib/value/value'
import { madeTable, usd } from './made-table'

const made = madeTable
const ask = (more: Partial<CostAnswers> = {}, table: CostTable = made) => {
  const answers = { ...costAddress.defaults, ...more }
  return estimateFromTable(answers, changeTable(table, answers.own))
}
const only = (...ids: CostQuoteId[]): CostTable => ({
  ...made,
  quotes: made.quotes.filter(one => ids.includes(one.id)),
})
const priced = (id: CostQuoteId, value: Value<'usd'>): CostTable => ({
  ...made,
  quotes: made.quotes.map(one =>
    one.basis === 'treatment' && one.id === id ? { ...one, price: { ...one.price, value } } : one,
  ),
})

describe('the headline', () => {
  it('takes the price for the place, and beside it who differs in which way', () => {
    expect(ask().headline).toEqual({
      value: usd(6000, 12_000),
      text: '$6,000–$12,000',
      about: false,
      per: null,
      own: false,
      placed: true,
      sources: ['S0'],
      ground: groundOf({
        claims: ['cost.full-head.us-2026.s0'],
        differs: { weaker: ['cost.total.s1'], place: ['cost.smp-3-sessions.s2'], figure: ['cost.per-session.s3'] },
      }),
    })
    expect(ask().converted).toBeNull()
  })

  it('keeps a price per session as one, and shows its total beside it', () => {
    const { headline, converted } = ask({ region: 'turkey' })
    expect(headline).toEqual({
      value: { low: 1500, high: 4200, unit: 'usd/session' },
      text: '$1,500–$4,200',
      about: true,
      per: 'session',
      own: false,
      placed: true,
      sources: ['S2'],
      ground: groundOf({
        claims: ['cost.turkey-per-session.s2'],
        differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
      }),
    })
    expect(converted).toEqual({
      value: usd(4500, 12_600, { about: true }),
      text: 'about $4,500–$12,600',
      sum: 'about $1,500–$4,200 × 3 sessions = about $4,500–$12,600',
      sessions: '3 sessions',
    })
  })

  it.each(['us', 'turkey', 'worldwide'] as const)(
    'takes a price without a place where no other is kept: %s',
    region => {
      expect(ask({ region, source: 'S1' }).headline).toMatchObject({ placed: false, sources: ['S1'], about: true })
      expect(ask({ region, source: 'S3', sessions: 4 })).toMatchObject({
        headline: { placed: false, sources: ['S3'], per: 'session' },
        whole: { low: null, high: 36_000 },
      })
    },
  )

  it('prefers a price for the treatment among those without a place', () => {
    expect(ask({}, only('full-head.s1', 'full-head.s3')).headline).toMatchObject({ placed: false, sources: ['S1'] })
  })

  it.each([
    [usd(6000, 12_000), 'weaker'],
    [usd(6000, 15_000), 'figure'],
    [usd(3000, 12_000), 'figure'],
  ])('has the same range without a place say it less firmly, and another give another figure: %o', (value, how) => {
    expect(ask({}, priced('full-head.s1', value)).headline?.ground.differs).toContainEqual({
      how,
      claim: 'cost.total.s1',
    })
  })

  it('says that a price for a place is of another place than one without', () => {
    expect(ask({ source: 'S1' }).headline?.ground.differs).toEqual([
      { how: 'place', claim: 'cost.full-head.us-2026.s0' },
      { how: 'place', claim: 'cost.smp-3-sessions.s2' },
      { how: 'figure', claim: 'cost.per-session.s3' },
    ])
  })

  it('lets each source stand under one word, and its own further figures under none', () => {
    for (const region of ['us', 'turkey', 'worldwide'] as const) {
      const { says, differs } = ask({ region }).headline?.ground ?? groundOf({ claims: [] })
      const speaking = [...says, ...differs.map(({ claim }) => claim)].map(sourceOf)
      expect(new Set(speaking).size).toBe(speaking.length)
    }
  })

  it('gives a figure of the reader’s own no source and no claim, on either side', () => {
    const own = { 'full-head.s0': { low: 300, high: 600 } }
    expect(ask({ own, source: 'S0' }).headline).toMatchObject({
      own: true,
      sources: [],
      ground: { says: [] },
      text: '$300–$600',
    })
    const { own: isOwn, ground } = ask({ own, source: 'S1' }).headline ?? {}
    expect(isOwn).toBe(false)
    expect(ground?.differs.map(({ claim }) => claim)).not.toContain('cost.full-head.us-2026.s0')
  })

  it.each([
    { source: 'S4' },
    { source: 'S2' },
    { region: 'turkey', source: 'S0' },
    { area: 'crown', region: 'worldwide' },
  ] as const)('is none where nobody prices it: %o', answers => {
    expect(ask(answers)).toMatchObject({ headline: null, converted: null })
  })

  it('names its sources in their order, whatever the order of the table', () => {
    const { headline, envelope } = ask({}, { ...made, quotes: made.quotes.toReversed() })
    expect(headline?.sources).toEqual(['S0'])
    expect(envelope?.sources).toEqual(['S0', 'S1', 'S2', 'S3'])
  })

  it('spans the totals of all prices per session that it counts', () => {
    const perSession = made.quotes.flatMap(one =>
      one.id === 'full-head.s3' || one.id === 'full-head-turkey.s2'
        ? [{ ...one, region: 'us' as const, countsFor: ['us' as const] }]
        : [],
    )
    expect(ask({ sessions: 2 }, { ...made, quotes: perSession })).toMatchObject({
      headline: { value: { low: 1500, high: 9000 }, per: 'session', sources: ['S2', 'S3'], ground: { against: [] } },
      converted: { value: { low: 3000, high: 18_000 }, text: '$3,000–$18,000', sessions: '2 sessions' },
    })
  })
})

describe('where each quote stands', () => {
  it.each([
    [{}, ['headline', 'unplaced', 'other-place', 'other-place', 'converted', 'no-prices']],
    [{ region: 'turkey' }, ['other-place', 'unplaced', 'other-place', 'headline', 'converted', 'no-prices']],
    [{ region: 'worldwide' }, ['other-place', 'unplaced', 'headline', 'other-place', 'converted', 'no-prices']],
    [{ source: 'S0' }, ['headline', 'set-aside', 'set-aside', 'set-aside', 'set-aside', 'no-prices']],
    [{ source: 'S2' }, ['set-aside', 'set-aside', 'other-place', 'other-place', 'set-aside', 'no-prices']],
    [{ source: 'S3' }, ['set-aside', 'set-aside', 'set-aside', 'set-aside', 'headline', 'no-prices']],
    [{ area: 'hairline' }, ['headline', 'silent', 'other-place', 'silent', 'no-prices']],
    [{ area: 'touch-up' }, ['headline', 'silent', 'silent', 'words', 'no-prices']],
  ] as const)('follows the question %o', (answers, stands) => {
    expect(ask(answers).rows.map(row => row.stands)).toEqual(stands)
  })
})

describe('the envelope', () => {
  it.each([
    [{}, 1200, 27_000, ['S0', 'S1', 'S2', 'S3'], ['S2'], ['S3']],
    [{ sessions: 1 }, 1200, 12_000, ['S0', 'S1', 'S2', 'S3'], ['S2'], ['S0', 'S1', 'S2']],
    [{ sessions: 4 }, 1200, 36_000, ['S0', 'S1', 'S2', 'S3'], ['S2'], ['S3']],
    [{ source: 'S0' }, 6000, 12_000, ['S0'], ['S0'], ['S0']],
    [{ source: 'S2', sessions: 4 }, 1200, 16_800, ['S2'], ['S2'], ['S2']],
    [{ area: 'hairline', region: 'turkey' }, 1200, 9600, ['S0', 'S2'], ['S2'], ['S2']],
    [{ area: 'crown' }, 3600, 6000, ['S0'], ['S0'], ['S0']],
  ] as const)('of %o runs from the lowest to the highest figure of any place', (answers, low, high, ...named) => {
    const [sources, lowest, highest] = named
    expect(ask(answers).envelope).toMatchObject({ value: { low, high }, sources, lowest, highest })
  })

  it('has an open end only where nobody names one, and prints it as one', () => {
    expect(ask({}, only('full-head.s3')).envelope).toMatchObject({
      value: { low: null, high: 27_000 },
      text: 'up to $27,000',
    })
    expect(ask({}, only('full-head.s3', 'full-head.s1')).envelope?.text).toBe('$6,000–$27,000')
  })

  it('names each source once and in order where several share an end', () => {
    const { quotes } = only('full-head.s0', 'full-head.s1')
    expect(ask({}, { ...made, quotes: quotes.toReversed() }).envelope).toMatchObject({
      lowest: ['S0', 'S1'],
      highest: ['S0', 'S1'],
    })
  })

  it('holds the kept sources alone, while another holds them all', () => {
    expect(ask({ source: 'S0' }).ofAll).toEqual(usd(1200, 27_000))
    expect(ask({ source: 'S4' })).toMatchObject({ envelope: null, ofAll: usd(1200, 27_000) })
  })

  it('is none where no source prices the area', () => {
    expect(ask({}, only('crown.s0'))).toMatchObject({ envelope: null, headline: null })
  })
})
