/** What an address may be given as: the page's `searchParams`, or the browser's. */
export type AddressInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

export type AddressProblem<Field> = { field: Field; message: string }

/** What a field makes of the texts given for it, of which there is at least one and none is empty. */
export type ReadField<Value> = (given: readonly string[]) => { value: Value } | { message: string }

/** The pairs of an address in their order; a doubled name comes twice. */
export function pairsOf(input: AddressInput): (readonly [string, string])[] {
  if (input instanceof URLSearchParams) return [...input]
  return Object.entries(input).flatMap(([name, value]) => [value ?? []].flat().map(text => [name, text] as const))
}

/**
 * Reads an address. Unknown parameters are dropped; an empty one counts as not given, as a form sends it; a bad one is
 * answered by a problem with its field and leaves the default, and all the others are kept. Never throws.
 */
export function readAddress<Answers extends object>(
  input: AddressInput,
  defaults: Answers,
  fields: { readonly [Field in keyof Answers]: ReadField<Answers[Field]> },
): { answers: Answers; problems: AddressProblem<keyof Answers>[] } {
  const answers = { ...defaults }
  const problems: AddressProblem<keyof Answers>[] = []
  const pairs = pairsOf(input)
  for (const field of Object.keys(fields) as (keyof Answers)[]) {
    const given = pairs.flatMap(([name, text]) => (name === field && text !== '' ? [text] : []))
    if (given.length === 0) continue
    const read = fields[field](given)
    if ('value' in read) answers[field] = read.value
    else problems.push({ field, message: read.message })
  }
  return { answers, problems }
}

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

/** Whether an address says just what a query says: sorted, nothing unknown, no default. */
export function isQuery(input: AddressInput, query: string): boolean {
  const given = new URLSearchParams(pairsOf(input).map(([name, text]) => [name, text]))
  return given.toString() === new URLSearchParams(query).toString()
}
