import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/address/define-address'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { partsOf } from '@/lib/plan/plan-document'
import { planFragment, readPlanFragment } from '@/lib/plan/plan-link'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { fullPlan } from '../../examples/plan.examples'
import { threePeople } from '../../examples/practitioner.examples'
import { filesMatching } from '../../architecture/project-files'
import { everyAddress, sound, texts } from './every-address'

const odd = ['', '%', '%E0%A4%A', '__proto__', 'constructor', '1e3', '٣', '2 ', '+2', '2.', '\u0000', 'null', ',', '-0']
/** The mangled texts of a run are shared out by fields: a tool with more of them has more to get wrong. */
const allNames = Object.values(everyAddress).reduce((sum, { names }) => sum + names.length, 0)
/** Where the reader stands follows from what was answered before, and is no answer. */
const answersIn = ({ answers }: Asked<object, string>) => ({ ...answers, at: undefined })
const oddNames = ['__proto__', 'constructor', 'toString', 'a[]', 'utm_source', '']

test('every address that a room defines is tried here', () => {
  const rooms = filesMatching(/^lib\/(?!address\/).*\.ts$/).filter(({ text }) => /\bdefineAddress[<(]/.test(text))
  const placeIn = (text: string) =>
    `${/^ +path: '(.+)',$/m.exec(text)?.[1]} ${/^ +where: '(query|fragment)',$/m.exec(text)?.[1]}`
  expect(rooms.map(({ text }) => placeIn(text)).toSorted()).toEqual(
    Object.values(everyAddress)
      .map(({ path, where }) => `${path} ${where}`)
      .toSorted(),
  )
})

describe.each(Object.entries(everyAddress))('the address of %s', (room, address) => {
  const { names } = address
  const readable = (name: string, text: string) =>
    address.parse(new URLSearchParams([[name, text]])).problems.length === 0
  const good = Object.fromEntries(names.map(name => [name, texts.filter(text => readable(name, text))]))

  test('can be given a text for each of its fields', () => {
    for (const name of names) {
      const said = good[name]?.filter(
        text =>
          address.text(address.change({ answers: address.defaults, problems: [] }, name, text).answers, name) !== '',
      )
      expect(said, name).not.toEqual([])
    }
  })

  const goodPair = fc
    .constantFrom(...names)
    .chain(name => fc.tuple(fc.constant(name), fc.constantFrom(...(good[name] ?? []))))
  const anyText = fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...texts, ...odd) },
    { weight: 30, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(10_000)) },
  )
  const anyName = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom(...oddNames, ...names.map(name => name.toUpperCase())),
  )
  const pairs = fc.array(
    fc.oneof({ weight: 7, arbitrary: goodPair }, { weight: 3, arbitrary: fc.tuple(anyName, anyText) }),
    { maxLength: 6 },
  )
  /** The signs of an address as they come, or bent on their way. */
  const bent = fc.constantFrom<(text: string) => string>(
    text => text,
    text => text,
    text => text.replaceAll('&', '&amp;'),
    text => encodeURIComponent(text),
    text => text.toUpperCase(),
    text => `${text}.`,
    text => text.slice(0, -3),
    text => text.replaceAll('%', ''),
  )

  test('reads its share of 50,000 mangled texts without a throw, tells what is wrong in a sentence, and reads its own print back', () => {
    fc.assert(
      fc.property(pairs, bent, (given, bend) => {
        const text = bend(new URLSearchParams(given).toString())
        const { answers, problems } = address.parse(`#${text}`)
        if (Object.keys(answers).join() !== Object.keys(address.defaults).join()) throw new Error('grown')
        if (problems.some(({ message, given }) => !message.endsWith('.') || given === '')) throw new Error('not told')
        const query = address.query(answers)
        const back = address.parse(`?${query}`)
        if (back.problems.length > 0 || address.query(back.answers) !== query) throw new Error(`lossy: ${query}`)
        if (!(sound[room]?.(answers) ?? true)) throw new Error(`let in: ${query}`)
        if (!address.isCanonical(query)) throw new Error(`not its own spelling: ${query}`)
      }),
      { numRuns: Math.ceil((50_000 * names.length) / allNames) },
    )
  }, 120_000)

  test('reads all at once what could be answered one after the other: a bad text takes no good answer with it', () => {
    fc.assert(
      fc.property(pairs, given => {
        const once = given.filter(
          ([name, text], i) => text.trim() !== '' && given.findIndex(other => other[0] === name) === i,
        )
        const known = once.filter(([name]) => names.includes(name))
        const all = address.parse(new URLSearchParams(once))
        let steps: Asked<object, string> = { answers: address.defaults, problems: [] }
        for (const [name, text] of known) steps = address.change(steps, name, text)
        expect(answersIn(all)).toEqual(answersIn(steps))
        expect(all.problems.map(({ field }) => field).toSorted()).toEqual(
          steps.problems.map(({ field }) => field).toSorted(),
        )
        for (const { field, given: back } of all.problems) {
          expect(
            known
              .find(([name]) => name === field)?.[1]
              .trim()
              .startsWith(back),
          ).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

/** What stands in a fragment besides the tools' own fields: read, and printed again. */
const others: Readonly<Record<string, (text: string) => string>> = {
  practitioner: text => `#${practitionerAddress.query(practitionerAddress.parse(text).answers)}`,
  plan: text => {
    const found = readPlanFragment(text, candidacyFlow)
    return found.way !== 'none' && found.read.kind === 'plan'
      ? planFragment(found.read.plan, partsOf(found.read.plan))
      : ''
  },
}
const whole = [
  `#${practitionerAddress.query({ answers: { keloid: ['yes'], scalp: ['moles', 'eczema'] }, visits: threePeople, who: 2, see: null })}`,
  planFragment(fullPlan, partsOf(fullPlan)),
  '#add=cost:area=crown',
  '#add=candidacy:hair=shaved',
]

test.each(Object.entries(others))(
  'mangled documents in the address of the %s come out as they go in',
  (_, print) => {
    const mangled = fc
      .tuple(fc.constantFrom(...whole), fc.nat(1_500), fc.nat(6), fc.constantFrom('', '&', '%', '=', '.', 'A', '&amp;'))
      .map(
        ([text, at, length, sign]) => text.slice(0, at % text.length) + sign + text.slice((at % text.length) + length),
      )
    fc.assert(
      fc.property(mangled, text => {
        const once = print(text)
        if (print(once) !== once) throw new Error(`lossy: ${once}`)
      }),
      { numRuns: 10_000 },
    )
    for (const [name, text] of [
      ['practitioner', whole[0]],
      ['plan', whole[1]],
    ] as const)
      if (print === others[name]) expect(print(text ?? '')).toBe(text)
  },
  120_000,
)
