import { type CostArea, costAreas, costUpkeep, type IntervalSource } from '@/content/cost/cost'
import type { CostFigure, CostQuote } from '@/content/cost/cost.schema'
import { costFigures, costTotals } from '@/content/cost/cost-figures'
import { costInsurance } from '@/content/cost/cost-form'
import { costQuotes } from '@/content/cost/cost-quotes'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimFact, type Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import { highestOf } from '@/lib/value/value'
import { costAddress, intervalSources } from './cost-address'
import type { CostAnswers } from './cost-answers'
import { costOverYears } from './cost-over-years'
import { estimateCost } from './estimate-cost'
import { fillFigures } from '@/lib/evidence/fill-figures'

type AreaFactId = `cost.${CostArea}.${'range' | 'envelope' | 'sessions'}`
type SingleFactId = `cost.${keyof typeof costFigures | keyof typeof costTotals | 'insurance'}`
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
function totalFact({ quote: id, end }: (typeof costTotals)[keyof typeof costTotals]): Fact {
  const quote: CostQuote & { area: CostArea } = costQuotes[id]
  const row = estimateCost({ area: quote.area }).rows.find(one => one.id === id)
  if (!row?.sum || !row.total || !quote.sessions) throw new RangeError(`"${id}" is not a price per session`)
  return {
    text: printValue(end === 'high' ? highestOf(row.total) : row.total),
    says: `Our sum from the price per session of ${sources[quote.source].name}: ${row.sum}.`,
    ground: groundOf({ claims: [quote.price, quote.sessions] }),
    href: costAddress.path,
  }
}

type FigureRow = Omit<CostFigure, 'asked'> & { asked?: Partial<Pick<CostAnswers, 'area' | 'region'>> }
const figures: readonly [string, FigureRow][] = Object.entries(costFigures)

const singleFacts = Object.fromEntries([
  ...figures.map(([id, { claim, says, differs, against, asked = {} }]) => [
    `cost.${id}`,
    claimFact(claim, says, { differs, against, href: costAddress.href(asked) }),
  ]),
  ...Object.entries(costTotals).map(([id, total]) => [`cost.${id}`, totalFact(total)]),
  [
    'cost.insurance',
    {
      text: 'not covered',
      says: fillFigures(costInsurance.says),
      ground: groundOf(costInsurance),
      href: costAddress.path,
    },
  ],
]) as Record<SingleFactId, Fact>

type UpkeepFactId = `cost.upkeep.${Lowercase<IntervalSource>}`

function upkeepFact(source: IntervalSource): Fact {
  const [row] = costOverYears({ interval: source })
  if (!row) throw new RangeError(`no upkeep with the interval of ${source}`)
  return {
    text: row.totalText,
    says:
      `A full head and its touch-ups over ${row.years} years, with the interval of ${sources[source].name} and the ` +
      `US prices of ${sources[sourceOf(costUpkeep.price)].name}: ${row.sum}.`,
    ground: groundOf(row),
    href: costAddress.href({ years: row.years, interval: source }),
  }
}

/** Ten years of upkeep, one figure for each source that gives an interval. */
const upkeepFacts = Object.fromEntries(
  intervalSources.map(source => [`cost.upkeep.${source.toLowerCase()}`, upkeepFact(source)]),
) as Record<UpkeepFactId, Fact>

/** The figures of the cost room that prose may call by id. */
export const costFacts = {
  ...(Object.assign({}, ...areas.map(areaFacts)) as Record<AreaFactId, Fact>),
  ...singleFacts,
  ...upkeepFacts,
} satisfies Record<CostFactId, Fact> as Record<CostFactId, Fact>
