import { type AddressField, field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import { oneOf, readOnce } from '@/lib/address/read-address'
import { costProblems } from './cost-link-words'
import { type OwnRange, ownLimits, usdField } from './own-range'

/** Up to four quotes that the reader was given, side by side. */
export const quoteSlots = ['q1', 'q2', 'q3', 'q4'] as const
export type QuoteSlot = (typeof quoteSlots)[number]

/** What a quoted price is for. */
export const quoteBases = ['total', 'session', 'section'] as const
export type QuoteBasis = (typeof quoteBases)[number]

/** Sessions or parts of the head that a quote may count, lowest and highest. */
export const quoteCounts = [1, 12] as const

/** A quote as far as it has been filled in. */
export type OwnQuote = {
  price: OwnRange | null
  by: QuoteBasis
  count: number | null
  /** Whether a touch-up is in the price. */
  touchUp: boolean
  /** Dollars to pay beforehand, as a part of the price. */
  deposit: number | null
  /** Days before the first session: until then the deposit comes back, and from then on all of it is due. */
  until: number | null
  due: number | null
  /** Dollars for a touch-up in later years. */
  later: OwnRange | null
}
export type OwnQuotes = Readonly<Partial<Record<QuoteSlot, OwnQuote>>>
export type QuoteField = QuoteSlot | `${QuoteSlot}-${'by' | 'count' | 'with' | 'deposit' | 'until' | 'due' | 'later'}`

export const blankQuote: OwnQuote = {
  price: null,
  by: 'total',
  count: null,
  touchUp: false,
  deposit: null,
  until: null,
  due: null,
  later: null,
}

/** Days before the first session that a term may name, lowest and highest. */
export const termDays = [0, 365] as const
const termField = field<number | null>(null, numberField({ limits: termDays, message: costProblems.days(termDays) }))

/** The fields of a slot. In an address they stand under the slot's name: "q1=4000&q1-by=session". */
const parts = {
  price: usdField,
  by: field<QuoteBasis>('total', readOnce(oneOf(quoteBases), costProblems.basis)),
  count: field<number | null>(null, numberField({ limits: quoteCounts, message: costProblems.count(quoteCounts) })),
  touchUp: field<boolean>(
    false,
    readOnce(text => (text === 'touch-up' ? true : undefined), costProblems.touchUp),
    included => (included ? 'touch-up' : ''),
  ),
  deposit: field<number | null>(
    null,
    numberField({
      limits: ownLimits.usd,
      sign: 'usd',
      message: costProblems.deposit,
    }),
  ),
  until: termField,
  due: termField,
  later: usdField,
} satisfies { [Part in keyof OwnQuote]: AddressField<OwnQuote[Part]> }

type Part = keyof OwnQuote
const partNames = Object.keys(parts) as Part[]
const nameOf = (slot: QuoteSlot, part: Part): QuoteField =>
  part === 'price' ? slot : `${slot}-${part === 'touchUp' ? 'with' : part}`

/** The fields of all slots, by their names in an address. */
export const quoteFields = Object.fromEntries(
  quoteSlots.flatMap(slot => partNames.map(part => [nameOf(slot, part), parts[part]])),
) as Record<QuoteField, AddressField<unknown>>

/** The quotes that the fields come to. A slot in which nothing is filled in is left out. */
export function gatherQuotes(flat: Readonly<Record<QuoteField, unknown>>): OwnQuotes {
  const slots = quoteSlots.map(slot => {
    const quote = Object.fromEntries(partNames.map(part => [part, flat[nameOf(slot, part)]])) as OwnQuote
    return [slot, quote] as const
  })
  const filled = slots.filter(([, quote]) => partNames.some(part => quote[part] !== blankQuote[part]))
  return Object.fromEntries(filled)
}

/** The fields of some quotes. */
export function spreadQuotes(quotes: OwnQuotes): Record<QuoteField, unknown> {
  return Object.fromEntries(
    quoteSlots.flatMap(slot => partNames.map(part => [nameOf(slot, part), (quotes[slot] ?? blankQuote)[part]])),
  ) as Record<QuoteField, unknown>
}
