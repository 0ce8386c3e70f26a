import type { CostAlternativeId } from '@/content/cost/cost-alternatives'
import type { OptionMoney } from '@/content/deciding/options.schema'
import { costAddress } from '@/lib/cost/cost-address'
import { alternativeParts, noCost, sumOfParts } from '@/lib/cost/cost-parts'
import { costTable } from '@/lib/cost/cost-table'
import { tableAlternative } from '@/lib/cost/table-alternative'
import { totalByYear, touchedUp } from '@/lib/cost/upkeep-from-table'
import { addValues } from '@/lib/value/add-values'
import { multiplyValue } from '@/lib/value/multiply-value'
import { exactly, type Value } from '@/lib/value/value'

/** Years over which options are compared. */
const horizon = 10

/** What an option comes to, in US dollars. */
export type OptionSums = {
  /** What the start costs; of what is paid by the month, the first one. */
  first: Value<'usd'>
  /** All of it by the end of the first year. */
  year: Value<'usd'>
  /** What is paid again and again, over ten years. */
  upkeep: Value<'usd'>
  /** All of it over ten years. */
  'ten-years': Value<'usd'>
}

/** Another way than SMP, as the cost room prices it. */
function sumsOfAlternative(id: CostAlternativeId): OptionSums {
  const entry = tableAlternative(id)
  const parts = alternativeParts(entry)
  const { first, monthly, again } = parts(horizon)
  return {
    first: entry.monthly.reduce((all, { value }) => addValues(all, multiplyValue(value, exactly(1, 'months'))), first),
    year: sumOfParts(parts(1)),
    upkeep: addValues(monthly, again),
    'ten-years': sumOfParts(parts(horizon)),
  }
}

/** SMP as the cost room answers before anything is asked: a full head in the US, and its touch-ups. */
function sumsOfSmp(): OptionSums | null {
  const [answers, table] = [costAddress.defaults, costTable()]
  const first = touchedUp(answers, table)?.value
  if (!first) return null
  const total = totalByYear(first, answers, table)
  return {
    first,
    year: total(1),
    upkeep: totalByYear(noCost, answers, table)(horizon),
    'ten-years': total(horizon),
  }
}

/**
 * What an option comes to, worked out from the tables: today's dollars, no interest. `null` where no price was found.
 * What falls due at the very end of the years belongs to those after, as on the cost page.
 */
export function optionSums(money: OptionMoney): OptionSums | null {
  if (money.by === 'none') return null
  if (money.by === 'smp') return sumsOfSmp()
  return sumsOfAlternative(money.id)
}
