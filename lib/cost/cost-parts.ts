import { addValues } from '@/lib/value/add-values'
import { monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { exactly, type Value } from '@/lib/value/value'
import type { TableAlternative } from './table-alternative'
import { sumOverYears } from './upkeep-from-table'

/** By when money falls due: at the start, month by month, and anew whenever so many years have gone by. */
export const costPartIds = ['first', 'monthly', 'again'] as const
export type CostPartId = (typeof costPartIds)[number]

/** What a way has cost, in dollars, by when it fell due. */
export type CostParts = Readonly<Record<CostPartId, Value<'usd'>>>
/** The parts by the end of a year, from 1 on. */
export type PartsByYear = (years: number) => CostParts

export const noCost = exactly(0, 'usd')
const sum = (values: readonly Value<'usd'>[]) => values.reduce(addValues<'usd'>, noCost)

/** The parts laid on one another, in their order: the last is all of them together. */
export const stackOf = (parts: CostParts): readonly Value<'usd'>[] =>
  costPartIds.map((_, at) => sum(costPartIds.slice(0, at + 1).map(id => parts[id])))

/** All parts together. */
export const sumOfParts = (parts: CostParts): Value<'usd'> => sum(costPartIds.map(id => parts[id]))

/**
 * What another way than SMP has cost by the end of a year, part by part. What falls due at the very end belongs to the
 * years after, as with touch-ups. Today's dollars, no interest.
 */
export function alternativeParts({ once, monthly, again }: TableAlternative): PartsByYear {
  const first = sum(once.map(({ value }) => value))
  const month = monthly.map(({ value }) => value).reduce(addValues<'usd/month'>, exactly(0, 'usd/month'))
  return years => ({
    first,
    monthly: multiplyValue(month, monthsOf(years)),
    again: sum(
      again.map(
        ({ price, every }) => sumOverYears(years, { price: noCost, 'touch-up': price.value, gap: every }).total,
      ),
    ),
  })
}
