import type { Day } from '@/lib/calendar/read-day'
import { type CompareAnswers, compareAddress, type CompareProblem } from '@/lib/compare/compare-address'
import { compareTable } from '@/lib/compare/compare-table'
import { situationRows } from '@/lib/compare/situation-rows'
import { CompareToolClient } from './compare-tool.client'

export type CompareToolProps = {
  answers?: CompareAnswers
  problems?: readonly CompareProblem[]
  today?: Day | null
}

/** The live tool. The server joins the options with the ledger and hands over the result, so the ledger stays here. */
export const CompareTool = ({ answers = compareAddress.defaults, problems = [], today = null }: CompareToolProps) => (
  <CompareToolClient
    answers={answers}
    problems={problems}
    today={today}
    table={compareTable()}
    situations={situationRows()}
  />
)
