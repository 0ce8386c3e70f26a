import type { CostAnswers } from './cost-answers'
import { costAddress } from './cost-address'
import { costSheet } from './cost-sheet'
import { type UpkeepRow, upkeepFromSheet } from './upkeep-from-sheet'

/** The first treatment and its touch-ups over some years, by each source's own interval. For the server. */
export function costOverYears(answers: Partial<CostAnswers> = {}): readonly UpkeepRow[] {
  return upkeepFromSheet({ ...costAddress.defaults, ...answers }, costSheet())
}
