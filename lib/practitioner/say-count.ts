import type { ComparedCheck } from './compare-visits'
import { checkWeights } from './visits'
import { weightFactors } from './weigh-checks'

/**
 * How a count by weight comes about, in figures: "2 × 3 + 4 × 2 = 14": so many checks, times what each counts, heaviest
 * first. "0" where there is none.
 */
export function sayCount(checks: readonly Pick<ComparedCheck, 'weight'>[]): string {
  const terms = checkWeights
    .toReversed()
    .map(weight => ({ count: checks.filter(check => check.weight === weight).length, factor: weightFactors[weight] }))
    .filter(({ count }) => count > 0)
  const sum = terms.reduce((total, { count, factor }) => total + count * factor, 0)
  return sum === 0 ? '0' : `${terms.map(({ count, factor }) => `${count} × ${factor}`).join(' + ')} = ${sum}`
}
