import type { CostAlternativeId } from '@/content/cost/cost-alternatives'
import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { sameEnds } from '@/lib/value/compare-values'
import { touchUpQuote } from './change-table'
import type { CostAnswers } from './cost-answers'
import { alternativeParts, noCost, type PartsByYear, sumOfParts } from './cost-parts'
import type { CostTable } from './cost-table'
import type { TableAlternative } from './table-alternative'
import { estimateFromTable } from './estimate-from-table'
import type { FirstPrice } from './first-price'
import { type CostByYear, totalByYear, touchedUp, upkeepFromTable } from './upkeep-from-table'

export type AlternativeRow = {
  /** `smp` starts from the answer, `smp-all` from the lowest and the highest of all kept prices, in any place. */
  id: CostAlternativeId | 'smp' | 'smp-all'
  label: string
  /** The option whose page tells all of it. */
  option: TableAlternative['option']
  at: CostByYear
  /** The same by when it falls due. */
  parts: PartsByYear
  whose: TableAlternative['whose']
  /** How it is paid, where that is once or by the month alone; `null` for SMP, and for what is paid in more ways or none. */
  paid: 'once' | 'monthly' | null
  /** Whether a figure in it is the reader's own. */
  own: boolean
  /** What its figures rest on, where they are not the reader's: claims of the five, and facts from outside. */
  claims: readonly (ClaimId | OutsideId)[]
}

/** SMP from some first price on, with its touch-ups. */
function smpYears(price: FirstPrice['value'], answers: CostAnswers, table: CostTable) {
  const again = totalByYear(noCost, answers, table)
  return {
    at: totalByYear(price, answers, table),
    parts: (years: number) => ({ first: price, monthly: noCost, again: again(years) }),
  }
}

/** The years from the lowest and the highest price of the kept sources, where those go further than the answer. */
function smpOfAll(answers: CostAnswers, table: CostTable, first: FirstPrice): AlternativeRow[] {
  const { envelope } = estimateFromTable(answers, table)
  if (!envelope || sameEnds(envelope.value, first.value)) return []
  const label = answers.source === null ? 'SMP, all prices' : 'SMP, any place'
  const own = Object.keys(answers.own).length > 0
  const years = smpYears(envelope.value, answers, table)
  return [{ id: 'smp-all', label, option: 'smp', whose: null, paid: null, ...years, own, claims: [] }]
}

/** What only the reader has come again does not count: a transplant is priced once. */
function paidBy({ once, monthly, again }: TableAlternative): AlternativeRow['paid'] {
  if (once.length > 0 === monthly.length > 0 || again.some(({ gap }) => gap !== null)) return null
  return once.length > 0 ? 'once' : 'monthly'
}

function otherRow(entry: TableAlternative): AlternativeRow {
  const { id, label, option, whose, once, monthly, again } = entry
  const parts = alternativeParts(entry)
  const gaps = again.map(({ gap }) => gap)
  const priced = [...once, ...monthly, ...again.map(({ price }) => price)]
  return {
    ...{ id, label, option, whose, parts },
    paid: paidBy(entry),
    at: years => sumOfParts(parts(years)),
    own: priced.some(({ said }) => said) || gaps.includes(null),
    claims: [...new Set([...priced.map(({ from }) => from), ...gaps.filter(gap => gap !== null)])],
  }
}

/**
 * SMP and what else the money may go to, each as a sum that grows with the years. Empty where SMP has no sum over the
 * years. SMP starts from the answer; the other prices are those of the table, or the reader's in place of them. Today's
 * dollars, no interest. The years are our sum.
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
      option: 'smp',
      whose: null,
      paid: null,
      ...smpYears(first.value, answers, table),
      own: [...first.quotes, ...(touchUp ? [touchUp] : [])].some(({ said }) => said) || upkeep.some(row => row.own),
      claims: [...new Set(upkeep.flatMap(row => row.claims))],
    },
    ...smpOfAll(answers, table, first),
    ...table.alternatives.map(otherRow),
  ]
}
