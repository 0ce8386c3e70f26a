import type { CostAlternativeId } from '@/content/cost/cost-alternatives'
import type { ClaimId } from '@/content/evidence/claims'
import { addValues } from '@/lib/value/add-values'
import { monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { sameEnds } from '@/lib/value/compare-values'
import { exactly } from '@/lib/value/value'
import { touchUpQuote } from './change-table'
import type { CostAnswers } from './cost-answers'
import type { CostTable, TableAlternative } from './cost-table'
import { estimateFromTable } from './estimate-from-table'
import type { FirstPrice } from './first-price'
import { type CostByYear, totalByYear, touchedUp, upkeepFromTable } from './upkeep-from-table'

export type AlternativeRow = {
  /** `smp` starts from the answer, `smp-all` from the lowest and the highest of all kept prices, in any place. */
  id: CostAlternativeId | 'smp' | 'smp-all'
  label: string
  at: CostByYear
  /** Whether a figure in it is the reader's own. */
  own: boolean
  claims: readonly ClaimId[]
}

function byYear({ once, monthly }: TableAlternative): CostByYear {
  const start = once.map(({ value }) => value).reduce(addValues<'usd'>, exactly(0, 'usd'))
  const month = monthly.map(({ value }) => value).reduce(addValues<'usd/month'>, exactly(0, 'usd/month'))
  return years => addValues(start, multiplyValue(month, monthsOf(years)))
}

/** The years from the lowest and the highest price of the kept sources, where those go further than the answer. */
function smpOfAll(answers: CostAnswers, table: CostTable, first: FirstPrice): AlternativeRow[] {
  const { envelope } = estimateFromTable(answers, table)
  if (!envelope || sameEnds(envelope.value, first.value)) return []
  const label = answers.source === null ? 'SMP, all prices' : 'SMP, any place'
  const own = Object.keys(answers.own).length > 0
  return [{ id: 'smp-all', label, at: totalByYear(envelope.value, answers, table), own, claims: [] }]
}

/**
 * SMP and what else the money may go to, each as a sum that grows with the years. Empty where SMP has no sum over the
 * years. SMP starts from the answer; the other prices are one source's, or the reader's in place of them. Today's
 * dollars, no interest. The source gives no years: they are our sum.
 */
export function alternativesFromTable(answers: CostAnswers, table: CostTable): readonly AlternativeRow[] {
  const first = touchedUp(answers, table)
  if (!first) return []
  const upkeep = upkeepFromTable(answers, table)
  const touchUp = touchUpQuote(table)
  return [
    {
      id: 'smp',
      label: 'SMP',
      at: totalByYear(first.value, answers, table),
      own: [...first.quotes, ...(touchUp ? [touchUp] : [])].some(({ said }) => said) || upkeep.some(row => row.own),
      claims: [...new Set(upkeep.flatMap(row => row.claims))],
    },
    ...smpOfAll(answers, table, first),
    ...table.alternatives.map(entry => ({
      id: entry.id,
      label: entry.label,
      at: byYear(entry),
      own: [...entry.once, ...entry.monthly].some(({ said }) => said),
      claims: [...entry.once, ...entry.monthly].map(one => one.claim),
    })),
  ]
}
