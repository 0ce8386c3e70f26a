import { type CostProblem, costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costTable } from '@/lib/cost/cost-table'
import { CostCalculatorClient } from './cost-calculator.client'

/** The live tool. The server joins the table with the ledger and hands over the result, so the ledger stays here. */
export const CostCalculator = ({
  answers = costAddress.defaults,
  problems = [],
}: {
  answers?: CostAnswers
  problems?: readonly CostProblem[]
}) => <CostCalculatorClient answers={answers} problems={problems} table={costTable()} />
