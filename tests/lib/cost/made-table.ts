import type { CostArea } from '@/content/cost/cost'
import type { ClaimId } from '@/content/evidence/claims'
import type { CostTable, CostTableFigure, TableQuote } from '@/lib/cost/cost-table'
import type { TableAlternative, TablePrice } from '@/lib/cost/table-alternative'
import { between, type Unit, type Value } from '@/lib/value/value'
import { knownSources } from '../../examples/known-sources'

type More = Partial<Pick<Value, 'about' | 'under' | 'over'>>

export const usd = (low: number | null, high: number | null, more: More = {}): Value<'usd'> => ({
  low,
  high,
  ...more,
  unit: 'usd',
})
export const years = (low: number | null, high: number | null): Value<'years'> => ({ low, high, unit: 'years' })
const aSession = (low: number | null, high: number | null, more: More = {}): Value<'usd/session'> => ({
  low,
  high,
  ...more,
  unit: 'usd/session',
})
const aMonth = (low: number, high: number) => between({ low, high }, 'usd/month')
const sessions = (low: number, high = low) => between({ low, high }, 'sessions')

/** The claim stands for some claim of the source: the figure beside it is made. */
const by = <U extends Unit>(claim: ClaimId, value: Value<U>): CostTableFigure<U> => ({ claim, value })

const anyPlace = ['us', 'turkey', 'worldwide'] as const
const bare = { otherwise: [], also: [], doubt: null, note: null } as const
const blog = (area: CostArea, id: TableQuote['id'], claim: ClaimId, price: Value<'usd'>, counted: Value<'sessions'>) =>
  ({
    ...bare,
    id,
    area,
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    gives: `gives {price} for its ${area} in the US`,
    price: by(claim, price),
    sessions: by('sessions.full-head.s0', counted),
    also: ['cost.market-us.s0'],
  }) as const satisfies TableQuote

const touchUp = blog('touch-up', 'touch-up.s0', 'cost.touchup.us-2026.s0', usd(1500, 3000), sessions(1))
const priced = <U extends Unit>(from: ClaimId, value: Value<U>): TablePrice<U> => ({ from, value })
const minoxidil = priced('comparison.minoxidil-cost.s0', aMonth(30, 120))
const finasteride = priced('comparison.finasteride-cost.s0', aMonth(30, 90))
const transplant = priced('comparison.transplant-cost-5k-15k.s0', usd(15_000, 45_000))

const way = (
  id: TableAlternative['id'],
  label: string,
  paid: Partial<Pick<TableAlternative, 'once' | 'monthly' | 'again'>>,
): TableAlternative => ({ id, label, option: null, whose: null, once: [], monthly: [], again: [], ...paid })

/**
 * A cost table with figures of its own: a price for a treatment and one for a session, one with an open low end, one
 * that is vague, one with a second figure, one without a place, and a source without a price. The rules are tried on
 * it, so that a price in `content` may change without a test.
 */
export const madeTable: CostTable = {
  quotes: [
    blog('full-head', 'full-head.s0', 'cost.full-head.us-2026.s0', usd(6000, 12_000), sessions(2, 3)),
    {
      ...bare,
      id: 'full-head.s1',
      area: 'full-head',
      source: 'S1',
      region: 'not-stated',
      countsFor: anyPlace,
      basis: 'treatment',
      gives: 'passes on {price}, and names no place',
      price: by('cost.total.s1', usd(6000, 12_000, { about: true })),
      sessions: null,
      note: 'It names no place.',
    },
    {
      ...bare,
      id: 'full-head.s2',
      area: 'full-head',
      source: 'S2',
      region: 'worldwide',
      countsFor: ['worldwide'],
      basis: 'treatment',
      gives: 'estimates {price} around the world',
      price: by('cost.smp-3-sessions.s2', usd(1500, 12_000)),
      sessions: by('sessions.price-table-smp.s2', sessions(3)),
      otherwise: [by('cost.total-text.s2', usd(1200, 12_000))],
      also: ['cost.total-card.s2', 'cost.table-worldwide.s2'],
      doubt: 'C18',
      note: 'Its own estimate.',
    },
    {
      ...bare,
      id: 'full-head-turkey.s2',
      area: 'full-head',
      source: 'S2',
      region: 'turkey',
      countsFor: ['turkey'],
      basis: 'session',
      gives: 'gives {price} in Turkey',
      price: by('cost.turkey-per-session.s2', aSession(1500, 4200, { about: true })),
      sessions: by('sessions.price-table-smp.s2', sessions(3)),
      doubt: 'C19',
      note: 'Misprinted.',
    },
    {
      ...bare,
      id: 'full-head.s3',
      area: 'full-head',
      source: 'S3',
      region: 'not-stated',
      countsFor: anyPlace,
      basis: 'session',
      gives: 'gives {price}, and names no place',
      price: by('cost.per-session.s3', aSession(null, 9000, { under: 3000 })),
      sessions: by('sessions.count.s3', sessions(3)),
      also: ['cost.estimate-total.s3'],
      note: 'It prices a session.',
    },
    blog('crown', 'crown.s0', 'cost.crown.us-2026.s0', usd(3600, 6000), sessions(2)),
    blog('hairline', 'hairline.s0', 'cost.hairline.us-2026.s0', usd(4500, 7500), sessions(2)),
    {
      ...bare,
      id: 'hairline.s2',
      area: 'hairline',
      source: 'S2',
      region: 'worldwide',
      countsFor: ['worldwide'],
      basis: 'treatment',
      gives: 'estimates {price} for a hairline around the world',
      price: by('cost.hairline-3-sessions.s2', usd(1200, 9600)),
      sessions: by('sessions.price-table-hairline.s2', sessions(3)),
      doubt: 'C20',
    },
    blog('scar-fut', 'scar-fut.s0', 'cost.scar-fut.us-2026.s0', usd(2400, 4500), sessions(1, 2)),
    touchUp,
  ],
  words: [{ area: 'touch-up', source: 'S3', claim: 'touchup.cost-fraction.s3', says: 'Less than the first, it says.' }],
  areaSessions: {
    'full-head': sessions(2, 3),
    crown: sessions(2),
    hairline: sessions(2, 3),
    'scar-fut': sessions(1, 2),
    'touch-up': sessions(1),
  },
  upkeep: {
    price: touchUp.price,
    intervals: {
      S0: by('touchup.after-4-6-years.s0', years(4, 6)),
      S2: by('touchup.after-6-8-years.s2', years(6, 8)),
      S3: by('touchup.3-5-years.s3', years(3, 5)),
    },
  },
  alternatives: [
    way('minoxidil', 'Minoxidil', { monthly: [minoxidil] }),
    way('finasteride', 'Finasteride', { monthly: [finasteride] }),
    way('both', 'Both medicines', { monthly: [minoxidil, finasteride] }),
    way('transplant', 'Hair transplant', { once: [transplant] }),
    way('transplant-medicine', 'Transplant and both', { once: [transplant], monthly: [minoxidil, finasteride] }),
    way('hair-system', 'A glued hair system', {
      once: [{ from: 'e87-glued-piece-first', value: usd(900, 1200) }],
      monthly: [{ from: 'e87-glued-piece-care', value: aMonth(60, 150) }],
      again: [
        {
          price: { from: 'e87-glued-piece-anew', value: usd(600, 900) },
          every: years(1, 2),
          gap: 'e87-glued-piece-lasts',
        },
      ],
    }),
    way('nothing', 'Nothing at all', {}),
  ],
  flags: {
    'no-sessions': 'Ask how many sessions.',
    'no-parts': 'Ask how many parts.',
    'below-all': 'Lower than all.',
    'above-all': 'Higher than all.',
    within: 'Within the range.',
    'deposit-above': 'The deposit is above the price.',
    'days-clash': 'The two days clash.',
    'no-touch-up': 'A touch-up is not in it.',
  },
  sources: knownSources.map(id => ({ id, name: `Source ${id}`, shortName: `Voice ${id}`, sellsSmp: id > 'S1' })),
}
