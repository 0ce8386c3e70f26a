import type { CostAlternativeId } from '@/content/cost/cost-alternatives'
import type { ClaimId } from '@/content/evidence/claims'
import { addValues } from '@/lib/value/add-values'
import { monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { spanValues } from '@/lib/value/span-values'
import { exactly, type Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import type { CostTable, TableAlternative } from './cost-table'
import { upkeepFromTable } from './upkeep-from-table'

/** What a way comes to by the end of a year, in dollars, from the least to the most. */
export type CostByYear = (years: number) => Value<'usd'>

export type AlternativeRow = {
  id: CostAlternativeId | 'smp'
  label: string
  at: CostByYear
  claims: readonly ClaimId[]
}

function byYear({ once, monthly }: TableAlternative): CostByYear {
  const start = once.map(({ value }) => value).reduce(addValues<'usd'>, exactly(0, 'usd'))
  const month = monthly.map(({ value }) => value).reduce(addValues<'usd/month'>, exactly(0, 'usd/month'))
  return years => addValues(start, multiplyValue(month, monthsOf(years)))
}

/** SMP with its touch-ups, from the least to the most over the gaps that are asked for. */
const smpByYear =
  (answers: CostAnswers, table: CostTable): CostByYear =>
  years =>
    spanValues(upkeepFromTable({ ...answers, years }, table).map(({ total }) => total))

/**
 * SMP and what else the money may go to, each as a sum that grows with the years. Empty where SMP has no sum over the
 * years (an area that S0 does not price). All prices are S0's, or the reader's in place of them; today's dollars, no
 * interest. S0 gives no years: they are our sum.
 */
export function alternativesFromTable(answers: CostAnswers, table: CostTable): readonly AlternativeRow[] {
  const upkeep = upkeepFromTable(answers, table)
  if (upkeep.length === 0) return []
  return [
    {
      id: 'smp',
      label: 'SMP',
      at: smpByYear(answers, table),
      claims: [...new Set(upkeep.flatMap(row => row.claims))],
    },
    ...table.alternatives.map(entry => ({
      id: entry.id,
      label: entry.label,
      at: byYear(entry),
      claims: [...entry.once, ...entry.monthly].map(one => one.claim),
    })),
  ]
}
