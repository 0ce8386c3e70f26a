import { alternativeNotes } from '@/content/cost/cost-alternatives'
import { costInsurance } from '@/content/cost/cost-form'
import type { CostDriver, CostSaying } from '@/content/cost/cost.schema'
import { costDrivers, costReadings, costSilences } from '@/content/cost/cost-sayings'
import { statedFacts } from '@/lib/evidence/fact'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { costFacts } from './cost-facts'

/** What moves a price, the notes on it and its figures, with what each source says of them. */
export const costStatements = (): Statement[] => [
  ...statementsOf<CostDriver>('cost.driver', costDrivers, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf<CostSaying>('cost.reading', costReadings, ({ says }) => says),
  ...statementsOf<CostSaying>('cost.silence', costSilences, ({ says }) => says),
  ...statementsOf<CostSaying>('cost.beside', alternativeNotes, ({ says }) => says),
  ...statementsOf<CostSaying>('cost.note', { insurance: costInsurance }, ({ says }) => says),
  ...statedFacts(costFacts),
]
