import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/address/define-address'
import { filesMatching } from '../../architecture/project-files'
import { everyAddress, sound, texts } from './every-address'
import { cases, mangledTexts, onceEach } from './mangled-texts'

const odd = ['', '%', '%E0%A4%A', '__proto__', 'constructor', '1e3', '٣', '2 ', '+2', '2.', '\u0000', 'null', ',', '-0']
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

  test('reads 50,000 mangled texts without a throw, tells what is wrong in a sentence, and reads its own print back', () => {
    const wholes = fc.sample(fc.array(goodPair, { minLength: 1, maxLength: 6 }), { numRuns: 300, seed: 26 })
    const fields = Object.keys(address.defaults).join()
    const comesBack = onceEach(query => {
      const back = address.parse(`?${query}`)
      if (back.problems.length > 0 || address.query(back.answers) !== query) throw new Error(`lossy: ${query}`)
      if (!address.isCanonical(query)) throw new Error(`not its own spelling: ${query}`)
    })
    fc.assert(
      fc.property(mangledTexts(wholes.map(whole => `#${new URLSearchParams(whole)}`)), text => {
        const { answers, problems } = address.parse(text)
        if (Object.keys(answers).join() !== fields) throw new Error('grown')
        if (problems.some(({ message, given }) => !message.endsWith('.') || given === '')) throw new Error('not told')
        if (!(sound[room]?.(answers) ?? true)) throw new Error('let in')
        comesBack(address.query(answers))
      }),
      { numRuns: cases },
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
