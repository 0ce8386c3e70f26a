import { type CostProblem, costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costTable } from '@/lib/cost/cost-table'
import { CostCalculatorClient } from './cost-calculator.client'
import { stillSums } from './cost-sums'

/** What an address asks; without one, what a fresh page shows. */
export type CostAsked = { answers?: CostAnswers; problems?: readonly CostProblem[] }

/** The live tool. The server joins the table with the ledger and hands over the result, so the ledger stays here. */
export const CostCalculator = ({ answers = costAddress.defaults, problems = [] }: CostAsked) => {
  const table = costTable()
  return <CostCalculatorClient answers={answers} problems={problems} table={table} still={stillSums(answers, table)} />
}
