import type { Chance } from '@/content/deciding/chances.schema'
import { printPeople } from '@/lib/value/count'
import { printCount } from '@/lib/value/print-count'
import type { Share } from './chances'

/** A count in one sentence: "Of 22 people in one study of SMP, 1 had an allergic reaction". No full stop. */
export function sayChance(
  { who, happened }: Pick<Chance, 'who' | 'happened'>,
  { count, hundred, ours }: Share,
): string {
  if (!count) return `Of 100 ${who}, ${hundred} ${happened}`
  const n = count.n === 0 ? 'none' : printCount(count.n)
  return ours
    ? `Of ${printCount(count.of)} ${who}, about ${n} ${happened}; the number of people is our sum from a share`
    : `Of ${printCount(count.of)} ${who}, ${n} ${happened}`
}

/** The share in numbers: "1 of 22, which is 5 of 100. Chance alone could make it 0 to 23 of 100." */
export function sayShare({ count, hundred, fits, ours }: Share): string {
  if (!count || !fits)
    return `${hundred} of 100. How many people were asked we do not know, so we can’t say how sure that is.`
  const share =
    count.of === 100
      ? printPeople(count)
      : `${printPeople(count)}${ours ? ' (our sum)' : ''}, which is ${hundred} of 100`
  return `${share}. By chance alone the true figure could be anything from ${fits.low} to ${fits.high} of 100.`
}

/** The same in short, for a table. */
export const fitsInShort = ({ fits }: Share): string => (fits ? `${fits.low}–${fits.high} of 100` : 'not known')
