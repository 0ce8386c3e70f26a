import type { ReactNode } from 'react'
import { alternativesFromTable } from '@/lib/cost/alternatives-from-table'
import { changeTable } from '@/lib/cost/change-table'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import { AlternativeTable } from './alternative-table'
import { CostUpkeep } from './cost-upkeep'
import { LeverList } from './lever-list'

/** What stands folded under the years: the same as a table, and how the sums are made. */
export type SumsPart = 'table' | 'made'

type CostSumsProps = { part: SumsPart; answers: CostAnswers; table: CostTable }

/** One of the two. A page has them as the server drew them; the script for other answers is fetched by who opens them. */
export const CostSums = ({ part, answers, table: asTold }: CostSumsProps) => {
  const table = changeTable(asTold, answers.own)
  if (part === 'table') return <AlternativeTable rows={alternativesFromTable(answers, table)} years={answers.years} />
  return (
    <>
      <div className="relative overflow-x-auto">
        <CostUpkeep answers={answers} upkeep={upkeepFromTable(answers, table)} table={table} />
      </div>
      <LeverList answers={answers} table={table} />
    </>
  )
}

/** Both, as they stand in the page before anything is changed. */
export const stillSums = (answers: CostAnswers, table: CostTable): Readonly<Record<SumsPart, ReactNode>> => ({
  table: <CostSums part="table" answers={answers} table={table} />,
  made: <CostSums part="made" answers={answers} table={table} />,
})
