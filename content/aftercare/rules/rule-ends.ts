import type { DayPoint, RuleEnd } from '../aftercare.schema'

export const point = <R extends DayPoint['reading'], C extends DayPoint['claim']>(reading: R, claim: C) => ({
  reading,
  claim,
})

/** S2 and S4 both say "the first few days". Only S2 puts a number on it, in its rule on washing. */
export const fewDays = {
  words: 'the first few days',
  readAs: point('after', 'aftercare.wash-after-4-6-days.s2'),
} as const satisfies RuleEnd
export const noEndNamed = {
  words: 'with no end named',
  readAs: point('under', 'procedure.heals-under-week.s3'),
  holds: 'open',
} as const satisfies RuleEnd
/**
 * "Once healed" has no day in S4. The one source that dates healing gives two figures (C28): a ban by the shorter, and
 * from there no day at all, only the condition. Past “the first few days” it is our reading that it has not healed yet.
 */
export const onceHealed = {
  ...noEndNamed,
  words: 'until it has healed',
  holds: 'healing',
  sure: fewDays.readAs,
} as const satisfies RuleEnd
export const week = { by: point('under', 'procedure.heals-under-week.s3'), holds: 'healing' } as const satisfies RuleEnd
/** S0's words for the long term stand after its days 5–10 and name no first day. */
export const longTerm = point('after-last', 'aftercare.d5-10-phase.s0')
export const month = { by: point('on', 'aftercare.normal-after-month.s2') } as const satisfies RuleEnd
/** S2 names no day for healed either. We read the last day that it names for anything: the stricter. */
export const healedForTurkey = {
  words: 'until it has healed',
  readAs: month.by,
  holds: 'healing',
  sure: fewDays.readAs,
} as const satisfies RuleEnd

export const fewDaysReading =
  'It gives no number. {The S2} says the same and has you wash after {aftercare.wash-after-4-6-days.s2}.'
export const noEndReading = 'It names no end. We read it as: until healed, for which it gives no day.'
export const weekReading =
  '“During this time” may mean the days of redness or all of the healing. We read it as the healing.'
export const longTermReading =
  'It stands under “long-term” and names no first day. We begin it after {aftercare.d5-10-phase.s0}, its last dated rules.'
