import { isBelow } from '@/lib/value/compare-values'
import { sayingsOf } from './sayings-of'
import { spanYears, type YearsSaying, type YearsSpan } from './span-years'

/**
 * When each source has the first touch-up done, one closed range a source. What S0 says without an end ("year 6 and
 * later") is another band, `touch-up-open.s0`.
 */
export function touchUpSayings(): readonly YearsSaying[] {
  return sayingsOf('touch-up')
}

/** The first touch-up, from the earliest year that a source names to the latest. */
export function touchUpRange(): YearsSpan {
  return spanYears(touchUpSayings())
}

/** Pairs of sources that have no year in common, the earlier range first. */
export function touchUpGaps(
  sayings: readonly YearsSaying[] = touchUpSayings(),
): readonly (readonly [YearsSaying, YearsSaying])[] {
  return sayings.flatMap(early =>
    sayings.filter(late => isBelow(early.years, late.years)).map(late => [early, late] as const),
  )
}
