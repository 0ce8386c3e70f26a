import { type CostArea, costAreas } from '@/content/cost/cost'
import { alternativeNotes } from '@/content/cost/cost-alternatives'
import { costInsurance } from '@/content/cost/cost-form'
import { type CostDriver, type CostSaying, costRegionIds } from '@/content/cost/cost.schema'
import { costDrivers, costReadings, costSilences } from '@/content/cost/cost-sayings'
import { statedFacts } from '@/lib/evidence/fact'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { costFacts } from './cost-facts'
import { estimateCost } from './estimate-cost'
import { nameQuestion, sayHeadline } from './say-answer'

/** The headline of the page for each area in each place, with every source kept. */
const headlineStatements = (): Statement[] =>
  (Object.keys(costAreas) as CostArea[]).flatMap(area =>
    costRegionIds.flatMap((region): Statement[] => {
      const { headline } = estimateCost({ area, region })
      if (!headline) return []
      const says = `${nameQuestion({ area, region })}: ${sayHeadline(headline)}`
      return [{ id: `cost.headline.${area}.${region}`, says, ground: headline.ground }]
    }),
  )

/** What moves a price, the notes on it, its figures and the headlines, with what each source says of them. */
export const costStatements = (): Statement[] => [
  ...statementsOf<CostDriver>('cost.driver', costDrivers, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<CostSaying>('cost.reading', costReadings, ({ says }) => says),
  ...statementsOf<CostSaying>('cost.silence', costSilences, ({ says }) => says),
  ...statementsOf<CostSaying>('cost.beside', alternativeNotes, ({ says }) => says),
  ...statementsOf<CostSaying>('cost.note', { insurance: costInsurance }, ({ says }) => says),
  ...statedFacts(costFacts),
  ...headlineStatements(),
]
