import fc from 'fast-check'
import { toBase64Url } from '@/lib/address/base64url'

/** How many texts each decoder is given in a run, all to itself. */
export const cases = 50_000

/** Of a hundred texts so many are valid ones that were mangled; the rest are rubbish, and a few are whole. */
const share = { mangled: 70, whole: 5 }

type Dice = { below: (count: number) => number; one: <Item>(from: readonly Item[]) => Item | undefined }

/** Numbers that follow from a seed (mulberry32): a thousand times cheaper than an arbitrary for each place and letter. */
function diceOf(seed: number): Dice {
  let state = seed
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count)
  }
  return { below, one: from => from[below(from.length)] }
}

const oddWords = [
  ...['', '%', '%E0%A4%A', '%00', '\u0000', '\ud800', '\ufeff', '\u202e', '٣', 'é', '🙂', ' ', '.', ',', '&', '=', '#'],
  ...['&amp;', '"', '}', '[', '{', ':', '\\', '\\ud800', 'null', 'true', '[]', '{}', '""', '-', '--', '+', '_', '/'],
  ...['__proto__', 'constructor', 'toString', 'prototype', '__proto__=1&', '"__proto__":{"notes":"x","polluted":1},'],
  ...['0', '-1', '1e999', '2', '9', '2.', '-0', 'NaN', '2027-02-31', '0001-01-01', '"v":9,', 'utm_source=x&', 'a[]=1&'],
]
const letters = [...oddWords, ...'abcxyzABC0123456789-_.,;:=&%#?"{}[] \n']
const long = 'x'.repeat(10_000)

/** A stretch of the text, written anew. */
const rewrite = (dice: Dice, text: string, write: (stretch: string) => string, longest = 12) => {
  const [from, to] = [dice.below(text.length + 1), dice.below(longest)]
  return text.slice(0, from) + write(text.slice(from, from + to)) + text.slice(from + to)
}
/** What the pattern finds first, from any place of the text on. */
function pick(dice: Dice, text: string, pattern: RegExp): string | undefined {
  const from = dice.below(text.length)
  return (pattern.exec(text.slice(from)) ?? pattern.exec(text))?.[0]
}
/** All that a text may meet on its way, or in the hands of somebody who means ill. */
const ways: readonly ((text: string, dice: Dice) => string)[] = [
  // Signs cut out, put in or overwritten.
  (text, dice) => rewrite(dice, text, () => dice.one(oddWords) ?? ''),
  (text, dice) => rewrite(dice, text, () => dice.one(letters) ?? '', 3),
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => rewrite(dice, text, () => '', 200),
  // A name twice, with the same value and with another, in an address and in a document.
  (text, dice) => `${text}&${pick(dice, text, /[^#?&=]+=[^&]*/) ?? ''}`,
  (text, dice) => `${pick(dice, text, /[^#?&=]+=/) ?? ''}${dice.one(oddWords)}&${text}`,
  (text, dice) =>
    text.replace('{', `{${pick(dice, text, /"[\w-]+":/) ?? '"v":'}${dice.one(['1', '"x"', '{}', '[7]'])},`),
  // Letters in another case.
  text => text.toUpperCase(),
  (text, dice) => rewrite(dice, text, stretch => stretch.toUpperCase(), 40),
  (text, dice) => rewrite(dice, text, stretch => stretch.toLowerCase(), 40),
  // Signs escaped, escaped twice, badly or no more.
  text => encodeURIComponent(text.toWellFormed()),
  (text, dice) => rewrite(dice, text, stretch => encodeURIComponent(stretch.toWellFormed()), 40),
  text => text.replaceAll('%', '%25'),
  text => text.replaceAll('%', ''),
  text => text.replaceAll('&', '&amp;'),
  // A name that every object has.
  (text, dice) => text.replace(pick(dice, text, /"[\w-]+"(?=:)/) ?? '"v"', '"__proto__"'),
  (text, dice) => text.replace(pick(dice, text, /[\w-]+(?==)/) ?? ' ', '__proto__'),
  // Another version.
  (text, dice) =>
    text.replace(/"v(ersion)?":\s*\d/, `"v$1":${dice.one(['0', '1', '2', '3', '9', '-1', '1.5', '"1"', 'null'])}`),
]

function rubbish(dice: Dice): string {
  const length = dice.below(24)
  const kind = dice.below(3)
  return Array.from({ length }, () =>
    kind === 0
      ? dice.one(letters)
      : kind === 1
        ? String.fromCharCode(dice.below(2 ** 16))
        : String.fromCharCode(32 + dice.below(95)),
  ).join('')
}

function mangle(valid: readonly string[], seed: number): string {
  const dice = diceOf(seed)
  const kind = dice.below(100)
  const text = dice.one(valid) ?? ''
  if (kind < share.whole) return text
  if (kind >= share.whole + share.mangled) return rubbish(dice)
  // Rarely, since reading so much takes its time.
  if (dice.below(200) === 0) return rewrite(dice, text, () => long)
  let now = text
  // Not every way finds something to change in every text.
  for (let changes = 1 + dice.below(3); changes > 0 || now === text; changes -= 1)
    now = dice.one(ways)?.(now, dice) ?? now
  return now
}

const seeds = fc.noShrink(fc.integer())

/** Texts for a decoder, seven of ten of them valid ones that were mangled. Every fuzz test of the project takes them from here. */
export const mangledTexts = (valid: readonly string[]): fc.Arbitrary<string> => seeds.map(seed => mangle(valid, seed))

/** The same for documents that travel in base64: half of them mangled before they were packed, half after. */
export function mangledCodes(documents: readonly string[]): fc.Arbitrary<string> {
  const codes = documents.map(toBase64Url)
  return seeds.map(seed => (seed % 2 ? toBase64Url(mangle(documents, seed)) : mangle(codes, seed)))
}

/** Checks a text the first time that it comes: most of what is mangled comes to the same few answers. */
export function onceEach(check: (text: string) => void): (text: string) => void {
  const checked = new Set<string>()
  return text => {
    if (checked.has(text)) return
    check(text)
    checked.add(text)
  }
}
