import { numberField } from '@/lib/address/number-field'
import {
  type AddressInput,
  type AddressProblem,
  oneOf,
  type ReadField,
  readAddress,
  readOnce,
} from '@/lib/address/read-address'
import { type OwnRange, usdField, writeOwnRange } from './own-range'

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
}
export type OwnQuotes = Readonly<Partial<Record<QuoteSlot, OwnQuote>>>
export type QuoteField = QuoteSlot | `${QuoteSlot}-${'by' | 'count' | 'with'}`

export const blankQuote: OwnQuote = { price: null, by: 'total', count: null, touchUp: false }

type Given = { price: OwnRange | null; by: QuoteBasis | null; count: number | null; with: 'touch-up' | null }
const readers: { [Part in keyof Given]: ReadField<Given[Part]> } = {
  price: usdField,
  by: readOnce(oneOf(quoteBases), 'Say what the price is for: all of it, a session, or a part of the head.'),
  count: numberField({ limits: quoteCounts, message: 'Write how many as a whole number from 1 to 12.' }),
  with: readOnce(oneOf(['touch-up'] as const), 'A quote comes with a touch-up or without.'),
}
const nameOf = (slot: QuoteSlot, part: keyof Given): QuoteField => (part === 'price' ? slot : `${slot}-${part}`)
const parts = Object.keys(readers) as (keyof Given)[]

/** The four fields of each slot under their names in an address. */
const fields = Object.fromEntries(
  quoteSlots.flatMap(slot => parts.map(part => [nameOf(slot, part), readers[part]])),
) as Record<QuoteField, ReadField<unknown>>
const defaults = Object.fromEntries(Object.keys(fields).map(name => [name, null])) as Record<QuoteField, unknown>

/** Whether a name in an address belongs to a quote. Most addresses hold none, and then nothing more is read. */
export const isQuoteField = (name: string): name is QuoteField => Object.hasOwn(fields, name)

/** The quotes of an address; a slot of which nothing is given is left out. Bad fields are told, the others kept. */
export function readQuotes(input: AddressInput): { quotes: OwnQuotes; problems: AddressProblem<QuoteField>[] } {
  const { answers, problems } = readAddress(input, defaults, fields)
  const quoteOf = (slot: QuoteSlot): OwnQuote => {
    const given = Object.fromEntries(parts.map(part => [part, answers[nameOf(slot, part)]])) as Given
    return { price: given.price, by: given.by ?? 'total', count: given.count, touchUp: given.with !== null }
  }
  const filled = quoteSlots
    .map(slot => [slot, quoteOf(slot)] as const)
    .filter(([slot, quote]) => quotePairs(slot, quote).length > 0)
  return { quotes: Object.fromEntries(filled), problems }
}

/** A quote as an address carries it: what is not as in a blank one. */
export function quotePairs(slot: QuoteSlot, { price, by, count, touchUp }: OwnQuote): [QuoteField, string][] {
  return [
    ...(price ? [[slot, writeOwnRange(price)] as [QuoteField, string]] : []),
    ...(by === 'total' ? [] : [[nameOf(slot, 'by'), by] as [QuoteField, string]]),
    ...(count === null ? [] : [[nameOf(slot, 'count'), String(count)] as [QuoteField, string]]),
    ...(touchUp ? [[nameOf(slot, 'with'), 'touch-up'] as [QuoteField, string]] : []),
  ]
}
