import { type CostArea, costAreas } from '@/content/cost/cost'
import type { CostFigure, CostQuote } from '@/content/cost/cost.schema'
import { costFigures, costTotals } from '@/content/cost/cost-figures'
import { costInsurance } from '@/content/cost/cost-form'
import { costQuotes } from '@/content/cost/cost-quotes'
import { sources } from '@/content/evidence/sources'
import { claimFact, type Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { theSource } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import { highestOf } from '@/lib/value/value'
import { costAddress } from './cost-address'
import type { CostAnswers } from './cost-answers'
import { sayFigure } from './cost-words'
import { estimateCost } from './estimate-cost'
import { fillFigures } from '@/lib/evidence/fill-figures'

type AreaFactId = `cost.${CostArea}.range`
type SingleFactId = `cost.${keyof typeof costFigures | keyof typeof costTotals | 'insurance'}`
export type CostFactId = AreaFactId | SingleFactId

const areas = Object.keys(costAreas) as CostArea[]

function areaFacts(area: CostArea): Record<AreaFactId, Fact> {
  const { headline } = estimateCost({ area })
  if (!headline) throw new RangeError(`no price in the US for "${area}"`)
  const { means } = costAreas[area]
  const href = costAddress.href({ area })
  const facts = {
    [`cost.${area}.range`]: {
      text: headline.text,
      says: sayFigure.area(means, printList(headline.sources.map(id => theSource(sources[id])))),
      ground: headline.ground,
      href,
    },
  }
  return facts as ReturnType<typeof areaFacts>
}

/** A price per session as a total, by the number of sessions that its own source gives. */
function totalFact({ quote: id, end, of }: (typeof costTotals)[keyof typeof costTotals]): Fact {
  const { differs, states }: CostFigure = costFigures[of]
  const quote: CostQuote & { area: CostArea } = costQuotes[id]
  const row = estimateCost({ area: quote.area }).rows.find(one => one.id === id)
  if (!row?.sum || !row.total || !quote.sessions) throw new RangeError(`"${id}" is not a price per session`)
  return {
    text: printValue(end === 'high' ? highestOf(row.total) : row.total),
    says: sayFigure.sum(theSource(sources[quote.source]), row.sum),
    ground: groundOf({ states: states ?? `SMP can cost {${quote.price}}`, claims: [quote.price], differs }),
    href: costAddress.path,
  }
}

type FigureRow = Omit<CostFigure, 'asked'> & { asked?: Partial<Pick<CostAnswers, 'area' | 'region'>> }
const figures: readonly [string, FigureRow][] = Object.entries(costFigures)

const singleFacts = Object.fromEntries([
  ...figures.map(([id, { claim, says, states, differs, against, asked = {} }]) => [
    `cost.${id}`,
    claimFact(claim, says, { states, differs, against, href: costAddress.href(asked) }),
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

/** The figures of the cost room that prose may call by id. */
export const costFacts = {
  ...(Object.assign({}, ...areas.map(areaFacts)) as Record<AreaFactId, Fact>),
  ...singleFacts,
} satisfies Record<CostFactId, Fact> as Record<CostFactId, Fact>
