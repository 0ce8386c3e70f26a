import type { CostAlternativeId } from '@/content/cost/cost'
import type { ClaimId } from '@/content/evidence/claims'
import { printValue } from '@/lib/format/print-value'
import type { CostAnswers } from './cost-answers'
import type { CostSheet, SheetAlternative, SheetFigure } from './cost-sheet'
import type { OwnRange } from './own-range'
import { upkeepFromSheet } from './upkeep-from-sheet'

/** What a way comes to by the end of a year, in dollars, from the least to the most. */
export type CostByYear = (years: number) => OwnRange

export type AlternativeRow = {
  id: CostAlternativeId | 'smp'
  label: string
  at: CostByYear
  claims: readonly ClaimId[]
}

const monthsInYear = 12
const zero: OwnRange = { low: 0, high: 0 }
const endsOf = ({ value: { low, high } }: SheetFigure): OwnRange => ({ low: low ?? 0, high: high ?? low ?? 0 })
const add = (a: OwnRange, b: OwnRange): OwnRange => ({ low: a.low + b.low, high: a.high + b.high })
const times = ({ low, high }: OwnRange, n: number): OwnRange => ({ low: low * n, high: high * n })

function byYear({ once, monthly }: SheetAlternative): CostByYear {
  const start = once.map(endsOf).reduce(add, zero)
  const month = monthly.map(endsOf).reduce(add, zero)
  return years => add(start, times(month, years * monthsInYear))
}

/** SMP with its touch-ups, from the least to the most over the gaps that are asked for. */
function smpByYear(answers: CostAnswers, sheet: CostSheet): CostByYear {
  return years => {
    const totals = upkeepFromSheet({ ...answers, years }, sheet).map(({ total }) => ({
      low: total.low ?? 0,
      high: total.high ?? 0,
    }))
    return { low: Math.min(...totals.map(one => one.low)), high: Math.max(...totals.map(one => one.high)) }
  }
}

/**
 * SMP and what else the money may go to, each as a sum that grows with the years. Empty where SMP has no sum over the
 * years (an area that S0 does not price). All prices are S0's, or the reader's in place of them; today's dollars, no
 * interest. S0 gives no years: they are our sum.
 */
export function alternativesFromSheet(answers: CostAnswers, sheet: CostSheet): readonly AlternativeRow[] {
  const upkeep = upkeepFromSheet(answers, sheet)
  if (upkeep.length === 0) return []
  return [
    {
      id: 'smp',
      label: 'SMP',
      at: smpByYear(answers, sheet),
      claims: [...new Set(upkeep.flatMap(row => row.claims))],
    },
    ...sheet.alternatives.map(entry => ({
      id: entry.id,
      label: entry.label,
      at: byYear(entry),
      claims: [...entry.once, ...entry.monthly].map(one => one.claim),
    })),
  ]
}

/** A range as one figure where both ends are the same: "$0", "$1,200–$4,800". */
export const printRange = (range: OwnRange): string => printValue(range, 'usd')
