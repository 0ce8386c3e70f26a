import type { Chance } from '@/content/deciding/chances.schema'
import { upperFirst } from '@/lib/format/first-letter'
import { printMany } from '@/lib/format/print-many'
import { printPeople } from '@/lib/value/count'
import { printCount, printSpan } from '@/lib/value/print-count'
import type { Share } from './share'

/** A count in one sentence: "Of 22 people in one study of SMP, 1 had an allergic reaction". No full stop. */
export function sayChance(
  { who, happened }: Pick<Chance, 'who' | 'happened'>,
  { count, hundred, ours }: Share,
): string {
  if (!count) return `Of ${who}, ${hundred}% ${happened}`
  const n = count.n === 0 ? 'none' : printCount(count.n)
  return `Of ${printCount(count.of)} ${who}, ${n}${ours ? ' (our sum)' : ''} ${happened}`
}

/** The share in numbers: "1 of 22, which is 5 of 100. Chance alone could make it 0 to 23 of 100." */
export function sayShare({ count, hundred, fits, ours }: Share): string {
  if (!count || !fits) return `${hundred}%. How many people that were is not told, so we can’t say how sure it is.`
  const share =
    count.of === 100
      ? printPeople(count)
      : `${printPeople(count)}${ours ? ' (our sum)' : ''}, which is ${hundred} of 100`
  const range = fits.low === fits.high ? `about ${fits.low}` : `anything from ${fits.low} to ${fits.high}`
  return `${share}. By chance alone the true figure could be ${range} of 100.`
}

/** The same in short, for a table. */
export const fitsInShort = ({ fits }: Share): string => (fits ? `${printSpan(fits)} of 100` : 'not known')

const times = (n: number, one: string) => (n === 0 ? `no ${one}s` : printMany(n, one))

/** What is found of an option, in a few words: "4 counts, and 1 thing we found no count for". */
export const sayCounts = (counts: number, gaps: number): string =>
  `${upperFirst(times(counts, 'count'))}${gaps === 0 ? '' : `, and ${times(gaps, 'thing')} we found no count for`}`
