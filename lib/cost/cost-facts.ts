import { type CostArea, type CostQuoteId, costAreas } from '@/content/cost/cost'
import { costInsurance } from '@/content/cost/cost-form'
import { costQuotes } from '@/content/cost/cost-quotes'
import type { CostQuote } from '@/content/cost/cost.schema'
import { sources } from '@/content/evidence/sources'
import { claimFact, type Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import { highestOf } from '@/lib/value/value'
import { costAddress } from './cost-address'
import { estimateCost } from './estimate-cost'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { upkeepFacts, type UpkeepFactId } from './upkeep-facts'

type AreaFactId = `cost.${CostArea}.${'range' | 'envelope' | 'sessions'}`
type SingleFactId =
  | 'cost.full-head.worldwide'
  | 'cost.full-head.worldwide-text'
  | 'cost.hairline.worldwide'
  | 'cost.per-session.range'
  | 'cost.three-sessions.range'
  | 'cost.three-sessions.top'
  | 'cost.turkey.per-session'
  | 'cost.turkey.three-sessions'
  | 'cost.microblading.range'
  | 'cost.section.count'
  | 'cost.insurance'
export type CostFactId = AreaFactId | SingleFactId | UpkeepFactId

const areas = Object.keys(costAreas) as CostArea[]

function areaFacts(area: CostArea): Record<`cost.${CostArea}.${'range' | 'envelope' | 'sessions'}`, Fact> {
  const { headline, envelope } = estimateCost({ area })
  if (!headline || !envelope) throw new RangeError(`no price in the US for "${area}"`)
  const { means, sessions } = costAreas[area]
  const href = costAddress.href({ area })
  const quoted = Object.values(costQuotes).filter((quote: CostQuote) => quote.area === area)
  const facts = {
    [`cost.${area}.range`]: {
      text: headline.text,
      says: `The price of ${means} in the US, by ${printList(headline.sources.map(id => sources[id].name))}.`,
      ground: headline.ground,
      href,
    },
    [`cost.${area}.envelope`]: {
      text: envelope.text,
      says: `From the lowest to the highest figure for ${means} that any of the five names, in any place.`,
      ground: groundOf({ claims: quoted.flatMap((quote: CostQuote) => [quote.price, ...(quote.otherwise ?? [])]) }),
      href,
    },
    [`cost.${area}.sessions`]: claimFact(sessions, `How many sessions {S0} counts for ${means}.`, { href }),
  }
  return facts as ReturnType<typeof areaFacts>
}

/** A price per session as a total, by the number of sessions that its own source gives. */
function totalFact(id: CostQuoteId, top: boolean): Fact {
  const quote: CostQuote & { area: CostArea } = costQuotes[id]
  const row = estimateCost({ area: quote.area }).rows.find(one => one.id === id)
  if (!row?.sum || !row.total || !quote.sessions) throw new RangeError(`"${id}" is not a price per session`)
  return {
    text: printValue(top ? highestOf(row.total) : row.total),
    says: `Our sum from the price per session of ${sources[quote.source].name}: ${row.sum}.`,
    ground: groundOf({ claims: [quote.price, quote.sessions] }),
    href: '/cost',
  }
}

const singleFacts: Record<SingleFactId, Fact> = {
  'cost.full-head.worldwide': claimFact(
    'cost.smp-3-sessions.s2',
    'The world estimate of {S2}, for the number of sessions in its price table.',
    { against: ['cost.total-text.s2'], href: costAddress.href({ region: 'worldwide' }) },
  ),
  'cost.full-head.worldwide-text': claimFact(
    'cost.total-text.s2',
    'The same source in its text, where the range starts lower than in its table.',
    { against: ['cost.smp-3-sessions.s2'], href: costAddress.href({ region: 'worldwide' }) },
  ),
  'cost.hairline.worldwide': claimFact('cost.hairline-3-sessions.s2', 'The world estimate of {S2} for a hairline.', {
    against: ['cost.hairline.us-2026.s0'],
    href: costAddress.href({ area: 'hairline', region: 'worldwide' }),
  }),
  'cost.per-session.range': claimFact('cost.per-session.s3', 'The price of one session by {S3}.', { href: '/cost' }),
  'cost.three-sessions.range': totalFact('full-head.s3', false),
  'cost.three-sessions.top': totalFact('full-head.s3', true),
  'cost.turkey.per-session': claimFact(
    'cost.turkey-per-session.s2',
    'The price in Turkey by {S2}, a clinic in Turkey. It is misprinted and does not fit its own world estimate.',
    { against: ['cost.smp-3-sessions.s2'], href: costAddress.href({ region: 'turkey' }) },
  ),
  'cost.turkey.three-sessions': totalFact('full-head-turkey.s2', false),
  'cost.microblading.range': claimFact(
    'cost.microblading-3-sessions.s2',
    'The world estimate of {S2} for scalp microblading, which is another method.',
    { href: '/cost' },
  ),
  'cost.section.count': claimFact(
    'cost.by-section.s3',
    'Into how many parts some split the head to bill it, by {S3}.',
    { href: '/cost' },
  ),
  'cost.insurance': {
    text: 'not covered',
    says: fillFigures(costInsurance.says),
    ground: groundOf(costInsurance),
    href: '/cost',
  },
}

/** The figures of the cost room that prose may call by id. */
export const costFacts = {
  ...(Object.assign({}, ...areas.map(areaFacts)) as Record<AreaFactId, Fact>),
  ...singleFacts,
  ...upkeepFacts,
} satisfies Record<CostFactId, Fact> as Record<CostFactId, Fact>
