import { sayingsOf } from './sayings-of'
import { spanYears, type YearsSpan } from './span-years'

/**
 * When fading begins to show, in years after treatment, from the earliest that a source names to the latest.
 * The claim of S4 is not in it: it dates the whole fading, not its beginning.
 */
export function fadingStarts(): YearsSpan {
  return spanYears(sayingsOf('fading-shows'))
}
