import { type CostAlternativeId, costAlternatives } from '@/content/cost/cost-alternatives'
import type { CostAlternative } from '@/content/cost/cost.schema'
import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { claimValue, isClaimId } from '@/lib/evidence/claim'
import { getOutside } from '@/lib/evidence/outside-facts'
import { inYears } from '@/lib/value/convert-value'
import { isIn, type Unit, type Value, valueIn } from '@/lib/value/value'

/** A figure of another way, with the claim of the five or the fact from outside that it stands in. */
export type TablePrice<U extends Unit = Unit> = {
  from: ClaimId | OutsideId
  value: Value<U>
  /** What its source says, in words, where the value is the reader's own. */
  said?: string
}

export type TableAlternative = {
  id: CostAlternativeId
  label: string
  /** The option whose page tells all of it. */
  option: string | null
  once: readonly TablePrice<'usd'>[]
  monthly: readonly TablePrice<'usd/month'>[]
  /** Paid anew whenever so many years have gone by. `gap`: where that is said; `null` where only the reader says it. */
  again: readonly { price: TablePrice<'usd'>; every: Value<'years'>; gap: ClaimId | OutsideId | null }[]
}

/** The figure of a claim or of a fact from outside. Throws where it has none. */
function figureOf(from: ClaimId | OutsideId): Value {
  const value = isClaimId(from) ? claimValue(from) : valueIn(getOutside(from))
  if (!value) throw new RangeError(`"${from}" has no figure`)
  return value
}
/** A price, in the unit that the table of alternatives pays it by: a fact from outside says only dollars. */
const priceIn =
  <U extends 'usd' | 'usd/month'>(unit: U) =>
  (from: ClaimId | OutsideId): TablePrice<U> => ({ from, value: { ...figureOf(from), unit } })
const priceOnce = priceIn('usd')

/** A length of time in years. Throws where the figure is none. */
function yearsOf(from: ClaimId | OutsideId): Value<'years'> {
  const value = figureOf(from)
  if (!isIn(value, 'years', 'months')) throw new RangeError(`"${from}" is no length of time`)
  return inYears(value)
}

/** One row of the alternatives with its figures. For the server, as it reads the ledger. */
export function tableAlternative(id: CostAlternativeId): TableAlternative {
  const { label, option, once, monthly, again }: CostAlternative = costAlternatives[id]
  return {
    ...{ id, label, option },
    once: once.map(priceOnce),
    monthly: monthly.map(priceIn('usd/month')),
    again: again.map(({ price, every }) => ({ price: priceOnce(price), every: yearsOf(every), gap: every })),
  }
}
