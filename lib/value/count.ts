import { printCount } from './print-count'

/** So many of so many people who were counted: whole numbers, `n` no more than `of`, `of` at least 1. */
export type Count = { readonly n: number; readonly of: number }

/** A count as it was made: "31 of 300". */
export const printPeople = ({ n, of }: Count): string => `${printCount(n)} of ${printCount(of)}`

/** What the count would be among a hundred people, rounded to whole ones. */
export const perHundred = ({ n, of }: Count): number => Math.round((100 * n) / of)

/** The chance of at most `n` in `of` tries of which each comes true with the chance `p`; `p` between 0 and 1. */
function atMost({ n, of }: Count, p: number): number {
  let term = of * Math.log1p(-p)
  let sum = Math.exp(term)
  for (let k = 1; k <= n; k++) {
    term += Math.log((of - k + 1) / k) + Math.log(p) - Math.log1p(-p)
    sum += Math.exp(term)
  }
  return Math.min(1, sum)
}

/** Where a function that falls from 0 to 1 meets `level`. Fifty halvings are finer than any count can tell. */
function whereItFallsTo(falling: (p: number) => number, level: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (falling(middle) > level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The shares, 0 to 1, that a count fits with: the exact binomial interval of Clopper and Pearson (Biometrika
 * 1934;26:404–413). Outside it a count as high, or as low, as this one would come up in fewer than (1 − `sure`) / 2 of
 * such studies. It is about chance alone: who was asked, and by whom, it cannot know.
 * Throws where the count is no count.
 */
export function exactInterval(count: Count, sure = 0.95): { low: number; high: number } {
  const { n, of } = count
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 0 || of < 1 || n > of)
    throw new RangeError(`${n} of ${of} counts nobody`)
  const tail = (1 - sure) / 2
  return {
    low: n === 0 ? 0 : whereItFallsTo(p => atMost({ n: n - 1, of }, p), 1 - tail),
    high: n === of ? 1 : whereItFallsTo(p => atMost(count, p), tail),
  }
}
