import { costAlternatives } from '@/content/cost/cost-alternatives'
import type { OptionMoney } from '@/content/deciding/options.schema'
import { costAddress } from '@/lib/cost/cost-address'
import { costTable } from '@/lib/cost/cost-table'
import { sumOverYears, totalByYear, touchedUp } from '@/lib/cost/upkeep-from-table'
import { claimValue, isClaimId } from '@/lib/evidence/claim'
import { getOutside, isOutsideId } from '@/lib/evidence/outside-facts'
import { addValues } from '@/lib/value/add-values'
import { inYears, monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { exactly, isIn, type Value, valueIn } from '@/lib/value/value'

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

const nothing = exactly(0, 'usd')
const sum = (values: readonly Value<'usd'>[]) => values.reduce(addValues<'usd'>, nothing)
const times = (n: number) => exactly(n, 'times')

/** The figure of a claim or of an outside fact. Throws where it has none. */
function figureOf(id: string): Value {
  const value = isClaimId(id) ? claimValue(id) : isOutsideId(id) ? valueIn(getOutside(id)) : undefined
  if (!value) throw new RangeError(`"${id}" has no figure`)
  return value
}

/** Dollars, whatever they are counted by: `money` says how often they are paid. */
const dollars = (id: string): Value<'usd'> => ({ ...figureOf(id), unit: 'usd' })

function gapOf(id: string): Value<'years'> {
  const value = figureOf(id)
  if (!isIn(value, 'years', 'months')) throw new RangeError(`"${id}" is no length of time`)
  return inYears(value)
}

/** What is paid at the start, what each month and each year, and what anew after a while. */
type Prices = Extract<OptionMoney, { by: 'prices' }>

function sumsOfPrices({ first, monthly, yearly, again }: Prices): OptionSums {
  const start = sum(first.map(dollars))
  const month = sum(monthly.map(dollars))
  const oneYear = sum(yearly.map(dollars))
  const anew = (years: number) =>
    sum(
      again.map(
        ({ price, every }) =>
          sumOverYears(years, { price: nothing, 'touch-up': dollars(price), gap: gapOf(every) }).total,
      ),
    )
  const kept = (years: number) =>
    sum([multiplyValue(month, times(monthsOf(years).low ?? 0)), multiplyValue(oneYear, times(years)), anew(years)])
  return {
    first: sum([start, month, oneYear]),
    year: addValues(start, kept(1)),
    upkeep: kept(horizon),
    'ten-years': addValues(start, kept(horizon)),
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
    upkeep: totalByYear(nothing, answers, table)(horizon),
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
  if (money.by === 'prices') return sumsOfPrices(money)
  const { once, monthly } = costAlternatives[money.id]
  return sumsOfPrices({ by: 'prices', first: once, monthly, yearly: [], again: [] })
}
