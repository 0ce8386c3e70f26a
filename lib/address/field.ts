import type { ReadField } from './read-address'

/** One field of a tool's address. */
export type AddressField<Value> = {
  /** What it is before the reader has said anything. The address leaves it out. */
  first: Value
  read: ReadField<Value>
  /** Its text in the address; "" leaves it out. */
  print: (value: Value) => string
}

/** Nothing and an empty list are left out, the names of a list joined by commas. */
const plainText = (value: unknown) => (value === null ? '' : String(value))

/** A field by its first value and its reader; `print` only where the text is not the value itself. */
export const field = <Value>(
  first: Value,
  read: ReadField<Value>,
  print: (value: Value) => string = plainText,
): AddressField<Value> => ({ first, read, print })
