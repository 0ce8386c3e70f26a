import { costAddress } from './cost-address'
import type { CostAnswers } from './cost-answers'
import type { CostEstimate } from './cost-estimate'
import { costTable } from './cost-table'
import { estimateFromTable } from './estimate-from-table'

/**
 * What the five sources say that an area costs in a place: dollars, always a range of theirs, never one number and
 * never an average. Answers that are left out are the tool's defaults. Reads the ledger, so it is for the server;
 * the browser calls `estimateFromTable` with the table that the server hands it.
 */
export function estimateCost(answers: Partial<CostAnswers> = {}): CostEstimate {
  return estimateFromTable({ ...costAddress.defaults, ...answers }, costTable())
}
