/** What an address may be given as: the page's `searchParams`, the browser's, or the text of a query or a fragment. */
export type AddressInput = string | URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

/** What is wrong with a field, and the text that stood there, so that nothing typed is lost. */
export type AddressProblem<Field> = { field: Field; message: string; given: string }

/**
 * What a field makes of the texts given for it, of which there is at least one and none is empty: a value, a message,
 * or both where a list was good in part.
 */
export type ReadField<Value> = (given: readonly string[]) => { value: Value } | { message: string }

type Pair = readonly [name: string, text: string]

const isPlain = (input: AddressInput): input is Exclude<AddressInput, string | URLSearchParams> =>
  typeof input !== 'string' && !(input instanceof URLSearchParams)

/** The pairs of an address in their order, as they stand there; a doubled name comes twice. */
export function pairsOf(input: AddressInput): readonly Pair[] {
  return isPlain(input)
    ? Object.entries(input).flatMap(([name, value]) => [value ?? []].flat().map(text => [name, text] as const))
    : [...new URLSearchParams(typeof input === 'string' ? input.replace(/^[#?]/, '') : input)]
}

/** Whether a fragment holds answers, escaped or not; else it is the name of a part of the page. */
export const holdsPairs = (fragment: string): boolean => /=|%3D/i.test(fragment)

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** How often an address may have been escaped on its way. */
const deepest = 3

/** A pair whose signs a mail program or a messenger has escaped: "amp;area", or a whole "area%3Dcrown%26years%3D9". */
const mended = ([name, text]: Pair, depth = 0): readonly Pair[] => {
  const plain = name.replace(/^(?:amp;)+/, '')
  const escaped = text === '' && /[=&]|%3D|%26/i.test(plain) && depth < deepest
  if (!escaped) return [[plain, text]]
  const inner = new URLSearchParams(plain.includes('=') ? plain : unescaped(plain))
  return [...inner].flatMap(pair => mended(pair, depth + 1))
}

/** The same pairs, with the signs that were escaped on the way read as what they were. Never throws. */
export const mendedPairsOf = (input: AddressInput): readonly Pair[] => pairsOf(input).flatMap(pair => mended(pair))

/** A field that may be given once; a doubled one is refused like a bad one. `undefined` means that it cannot be read. */
export function readOnce<Value>(read: (text: string) => Value | undefined, message: string): ReadField<Value> {
  return ([text = '', ...more]) => {
    const value = more.length === 0 ? read(text) : undefined
    return value === undefined ? { message } : { value }
  }
}

/** One of the names of a table. */
export function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name | undefined {
  return text => names.find(name => name === text)
}

/**
 * Names of a table that were ticked, in the table's order. A form sends one pair for each, an address joins them with
 * commas. What the table does not have is left out and told.
 */
export function someOf<Name extends string>(names: readonly Name[], message: string) {
  return (given: readonly string[]): { value: readonly Name[]; message?: string } => {
    const asked = given.flatMap(text => text.split(',')).filter(Boolean)
    const value = names.filter(name => asked.includes(name))
    return asked.every(text => names.some(name => name === text)) ? { value } : { value, message }
  }
}
