import { type CostAlternativeId, costAlternatives } from '@/content/cost/cost-alternatives'
import type { CostAlternative } from '@/content/cost/cost.schema'
import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimValue, isClaimId } from '@/lib/evidence/claim'
import { claimHref, outsideHref } from '@/lib/evidence/evidence-address'
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
  option: CostAlternative['option']
  /** Who gives its first price, and where that stands; `null` where it costs nothing. */
  whose: { says: string; href: string } | null
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

/** Who gives a price, in short, and the place where it stands. */
const whoseIs = (from: ClaimId | OutsideId): TableAlternative['whose'] =>
  isClaimId(from)
    ? { says: sources[sourceOf(from)].shortName, href: claimHref(from) }
    : { says: 'One seller, outside the five', href: outsideHref(from) }

/** One row of the alternatives with its figures. For the server, as it reads the ledger. */
export function tableAlternative(id: CostAlternativeId): TableAlternative {
  const { label, option, once, monthly, again }: CostAlternative = costAlternatives[id]
  const [first] = [...once, ...monthly]
  return {
    ...{ id, label, option },
    whose: first ? whoseIs(first) : null,
    once: once.map(priceOnce),
    monthly: monthly.map(priceIn('usd/month')),
    again: again.map(({ price, every }) => ({ price: priceOnce(price), every: yearsOf(every), gap: every })),
  }
}
