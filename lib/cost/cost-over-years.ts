import { costAddress } from './cost-address'
import type { CostAnswers } from './cost-answers'
import { costTable } from './cost-table'
import { type UpkeepRow, upkeepFromTable } from './upkeep-from-table'

/** The first treatment and its touch-ups over some years, by each source's own interval. For the server. */
export function costOverYears(answers: Partial<CostAnswers> = {}): readonly UpkeepRow[] {
  return upkeepFromTable({ ...costAddress.defaults, ...answers }, costTable())
}
