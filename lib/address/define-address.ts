import type { AddressField } from './field'
import { type AddressInput, type AddressProblem, mendedPairsOf, pairsOf } from './read-address'

/** The answers of a tool, what is wrong with the texts that were given last, and what nobody understood. */
export type Asked<Answers, Field> = {
  answers: Answers
  problems: readonly AddressProblem<Field>[]
  /** The names in the address that this tool does not know, where it knew none at all: the link is for something else. */
  unknown?: readonly string[]
}

type Fields<Flat> = { readonly [Field in keyof Flat]: AddressField<Flat[Field]> }

type Definition<Flat, Answers> = {
  /** The page of the tool: "/cost". */
  path: string
  /** Where the server makes the tool's file, if it does: "/api/cost.csv". */
  file?: string
  /** Whether the server may see the answers. A fragment never leaves the device. */
  where: 'query' | 'fragment'
  fields: Fields<Flat>
  /** Where several fields are one answer: how answers are gathered from the fields and spread over them again. */
  shape?: { gather: (flat: Flat) => Answers; spread: (answers: Answers) => Flat }
  /** Fields that say nothing beside the other answers: an address leaves them out. */
  idle?: (answers: Answers) => readonly (keyof Flat)[]
}

/** A tool's address: the only place that reads and writes it. */
export type Address<Answers, Field extends string> = {
  path: string
  where: 'query' | 'fragment'
  names: readonly Field[]
  /** The answers before the reader has said anything. */
  defaults: Answers
  /** Reads an address. Unknown names are dropped, bad texts told by field and given back, all else kept. Never throws. */
  parse: (input: AddressInput) => Asked<Answers, Field>
  /** The text of some answers: sorted, defaults left out; "" for the defaults. `parse` reads it back without loss. */
  query: (answers: Answers) => string
  /** One answer as its text, as the address and the control carry it. */
  text: (answers: Answers, field: Field) => string
  /** The one address of some answers, on the tool's own page or on another that reads the same. */
  href: (answers?: Partial<Answers>, path?: string) => string
  /** The same answers where no server sees them: what was handed on by the quiz stays in a fragment. */
  fragment: (answers?: Partial<Answers>) => string
  /** The file of some answers, as the server makes it. */
  file: (answers: Answers) => string
  /** Whether an address says just what its answers say: sorted, nothing unknown, no default. */
  isCanonical: (input: AddressInput) => boolean
  /** One field anew, from the text of its control. A bad text is told and given back, and changes no answer. */
  change: (asked: Asked<Answers, Field>, field: Field, text: string) => Asked<Answers, Field>
}

/** The answers that an address holds: `type CostAnswers = AnswersOf<typeof costAddress>`. */
export type AnswersOf<Defined> = Defined extends { defaults: infer Answers } ? Answers : never
/** The names of its fields. */
export type FieldOf<Defined> = Defined extends { names: readonly (infer Field)[] } ? Field : never

/** What shops and messengers hang on a link for their own use: it asks for nothing, so it is no link for another page. */
const isTracking = (name: string) =>
  /^(utm_|mc_|_hs|pk_)|^(fbclid|gclid|gbraid|wbraid|msclkid|igshid|yclid|ttclid)$/.test(name)

/** Longer texts are given back cut: no field asks for as much. */
const longestGiven = 60

/** A comma is kept, so that lists can be read in the address. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',')
const joined = (path: string, sign: '?' | '#', text: string) => (text === '' ? path : path + sign + text)

/** Defines a tool's address by its fields: one line a field. */
export function defineAddress<Flat extends object, Answers extends object = Flat>({
  path,
  file = path,
  where,
  fields,
  shape,
  idle = () => [],
}: Definition<Flat, Answers>): Address<Answers, keyof Flat & string> {
  type Field = keyof Flat & string
  const names = Object.keys(fields) as Field[]
  const sorted = names.toSorted()
  const gather = shape?.gather ?? ((flat: Flat) => flat as unknown as Answers)
  const spread = shape?.spread ?? ((answers: Answers) => answers as unknown as Flat)
  const first = Object.fromEntries(names.map(name => [name, fields[name].first])) as Flat
  const defaults = gather(first)

  const parse = (input: AddressInput): Asked<Answers, Field> => {
    const given = new Map<string, string[]>()
    for (const [name, text] of mendedPairsOf(input)) {
      if (text.trim() !== '' && name !== '') given.set(name, [...(given.get(name) ?? []), text])
    }
    const flat = { ...first }
    const problems: AddressProblem<Field>[] = []
    for (const name of names) {
      const texts = given.get(name)
      if (!texts) continue
      const read = fields[name].read(texts)
      if ('value' in read) flat[name] = read.value
      if ('message' in read)
        problems.push({ field: name, message: read.message, given: (texts[0] ?? '').trim().slice(0, longestGiven) })
    }
    const answers = gather(flat)
    const asked = [...given.keys()].filter(name => !isTracking(name))
    const isLost = asked.length > 0 && !names.some(name => given.has(name))
    return isLost ? { answers, problems, unknown: asked } : { answers, problems }
  }
  const query = (answers: Answers) => {
    const flat = spread(answers)
    return sorted
      .map(name => [name, fields[name].print(flat[name])] as const)
      .filter(
        ([name, text]) => text !== '' && !idle(answers).includes(name) && text !== fields[name].print(first[name]),
      )
      .map(([name, text]) => `${escaped(name)}=${escaped(text)}`)
      .join('&')
  }
  const queryOf = (answers: Partial<Answers> = {}) => query({ ...defaults, ...answers })
  return {
    path,
    where,
    names,
    defaults,
    parse,
    query,
    text: (answers, name) => fields[name].print(spread(answers)[name]),
    href: (answers, page = path) => joined(page, where === 'query' ? '?' : '#', queryOf(answers)),
    fragment: answers => joined(path, '#', queryOf(answers)),
    file: answers => joined(file, '?', query(answers)),
    isCanonical: input => {
      const said = new URLSearchParams(pairsOf(input).map(([name, text]) => [name, text]))
      return said.toString() === new URLSearchParams(query(parse(input).answers)).toString()
    },
    change: ({ answers, problems }, name, text) => {
      const others = problems.filter(problem => problem.field !== name)
      const read = text.trim() === '' ? { value: first[name] } : fields[name].read([text])
      const next = 'value' in read ? gather({ ...spread(answers), [name]: read.value }) : answers
      const bad = 'message' in read ? [{ field: name, message: read.message, given: text }] : []
      return { answers: next, problems: [...others, ...bad] }
    },
  }
}
