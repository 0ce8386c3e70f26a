import type { AftercareActivity } from './aftercare'
import type { AftercareRule, DayPoint, RuleEnd } from './aftercare.schema'

const point = <R extends DayPoint['reading'], C extends DayPoint['claim']>(reading: R, claim: C) => ({ reading, claim })

/** S2 and S4 both say "the first few days". Only S2 puts a number on it, in its rule on washing. */
const fewDays = {
  words: 'the first few days', readAs: point('after', 'aftercare.wash-after-4-6-days.s2'),
} as const satisfies RuleEnd
/** "Once healed" has no day in S4. The one source that dates healing gives two figures (C28): open between them. */
const onceHealed = {
  words: 'until it has healed', readAs: point('under', 'procedure.heals-under-week.s3'),
  askUntil: point('on', 'procedure.skin-heal-fully-couple-weeks.s3'),
} as const satisfies RuleEnd
const noEndNamed = { ...onceHealed, words: 'with no end named' } as const satisfies RuleEnd
const week = { by: point('under', 'procedure.heals-under-week.s3') } as const satisfies RuleEnd
const month = { by: point('on', 'aftercare.normal-after-month.s2') } as const satisfies RuleEnd
/** S2 names no day for healed either. We read the last day that it names for anything: the stricter. */
const healedForTurkey = { words: 'until it has healed', readAs: month.by } as const satisfies RuleEnd

const fewDaysReading = 'It gives no number. {S2} says the same and has you wash after {aftercare.wash-after-4-6-days.s2}.'
const noEndReading = 'It names no end. We read it as: until healed, for which it gives no day.'
const weekReading = '“During this time” may mean the days of redness or all of the healing. We read it as the healing.'

/**
 * What each source lets you do and when, from the digest's table D4. The days stand in the claims; what a rule adds
 * is how a claim is read. Ids are permanent: activity, state, source.
 */
export const aftercareRules = {
  'rinse.no.s0': {
    activity: 'rinse', source: 'S0', state: 'no',
    until: { by: point('after-last', 'aftercare.d1-4-no-wetting.s0') },
    claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d1-4-no-head-shower.s0'], doubt: 'C29',
  },
  'rinse.may.s0': {
    activity: 'rinse', source: 'S0', state: 'may', from: point('first', 'aftercare.d5-10-rinse-only.s0'),
    until: { by: point('after-last', 'aftercare.d5-10-rinse-only.s0') }, after: 'silent',
    claims: ['aftercare.d5-10-rinse-only.s0'],
  },
  'rinse.no.s2': {
    activity: 'rinse', source: 'S2', state: 'no',
    until: { by: point('after', 'aftercare.wash-after-4-6-days.s2') },
    claims: ['aftercare.first-days-no-wet.s2', 'aftercare.wash-after-4-6-days.s2'], doubt: 'C29',
    reading: 'Its own rule on washing dates “the first few days”.',
  },
  'rinse.no.s4': {
    activity: 'rinse', source: 'S4', state: 'no', until: fewDays, after: 'silent',
    claims: ['aftercare.first-days-no-sweat-shower.s4', 'aftercare.shower-cap.s4', 'aftercare.keep-clean-dry.s4'],
    doubt: 'C29', reading: fewDaysReading,
  },
  'wash.no.s0': {
    activity: 'wash', source: 'S0', state: 'no',
    until: { by: point('after-last', 'aftercare.d5-10-rinse-only.s0') }, after: 'silent',
    claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d5-10-rinse-only.s0'], doubt: 'C29',
  },
  'wash.no.s2': {
    activity: 'wash', source: 'S2', state: 'no',
    until: { by: point('after', 'aftercare.wash-after-4-6-days.s2') },
    claims: ['aftercare.first-days-no-wet.s2', 'aftercare.wash-after-4-6-days.s2'], doubt: 'C29',
  },
  'wash.limit.s3': {
    activity: 'wash', source: 'S3', state: 'limit', until: week,
    claims: ['aftercare.avoid-excess-washing.s3', 'aftercare.first-three-days.s3'],
    reading: 'It bars only too much of it, while you recover. We read that as its own time of healing.',
  },
  'wash.no.s4': {
    activity: 'wash', source: 'S4', state: 'no', until: onceHealed,
    claims: ['aftercare.wash-once-healed.s4'], doubt: 'C29',
  },
  'shampoo.no.s0': {
    activity: 'shampoo', source: 'S0', state: 'no',
    until: { by: point('after-last', 'aftercare.d5-10-no-shampoo.s0') }, after: 'silent',
    claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d5-10-no-shampoo.s0'], doubt: 'C30',
  },
  'shampoo.no.s2': {
    activity: 'shampoo', source: 'S2', state: 'no',
    until: { by: point('on', 'aftercare.shampoo-about-15-days.s2') },
    claims: ['aftercare.shampoo-about-15-days.s2'], doubt: 'C30', unsure: true,
    reading: '“During this time” may mean from that day on, or in the days before it. We take the later.',
  },
  'shampoo.no.s4': {
    activity: 'shampoo', source: 'S4', state: 'no', until: onceHealed,
    claims: ['aftercare.wash-once-healed.s4'], doubt: 'C30',
  },
  'shower.limit.s2': {
    activity: 'shower', source: 'S2', state: 'limit', until: fewDays,
    claims: ['aftercare.first-days-no-steam-pool.s2', 'aftercare.first-days-no-wet.s2'], doubt: 'C31',
    reading: 'It bars steamy showers and a wet scalp, not the shower as such.',
  },
  'shower.no.s4': {
    activity: 'shower', source: 'S4', state: 'no', until: fewDays, after: 'silent',
    claims: ['aftercare.first-days-no-sweat-shower.s4', 'aftercare.shower-cap.s4'], doubt: 'C31',
    reading: 'It says both: no shower, and a cap when you bathe.',
  },
  'shower.limit.s0': {
    activity: 'shower', source: 'S0', state: 'limit',
    until: { by: point('after-last', 'aftercare.d1-4-no-head-shower.s0') },
    claims: ['aftercare.d1-4-no-head-shower.s0'], doubt: 'C31', reading: 'It keeps the head out, not the body.',
  },
  'pool.no.s2': {
    activity: 'pool', source: 'S2', state: 'no', until: fewDays,
    claims: ['aftercare.first-days-no-steam-pool.s2'], doubt: 'C34',
  },
  'pool.limit.s3': {
    activity: 'pool', source: 'S3', state: 'limit', until: week, claims: ['aftercare.limit-pools.s3'], doubt: 'C34',
    reading: weekReading,
  },
  'gym.no.s0': {
    activity: 'gym', source: 'S0', state: 'no', until: { by: point('after-last', 'aftercare.d1-4-no-sweat.s0') },
    claims: ['aftercare.d1-4-no-sweat.s0'], doubt: 'C32',
  },
  'gym.no.s2': {
    activity: 'gym', source: 'S2', state: 'no', until: fewDays, claims: ['aftercare.first-days-no-sweat.s2'],
    doubt: 'C32', reading: 'It gives no number here. Its own rule on washing puts the first few days at that.',
  },
  'gym.no.s3': {
    activity: 'gym', source: 'S3', state: 'no', until: week, claims: ['aftercare.no-strenuous.s3'], doubt: 'C32',
    reading: weekReading,
  },
  'gym.no.s4': {
    activity: 'gym', source: 'S4', state: 'no', until: fewDays, after: 'silent',
    claims: ['aftercare.first-days-no-sweat-shower.s4', 'aftercare.avoid-sun-heavy-sweat.s4'], doubt: 'C32',
    reading: fewDaysReading,
  },
  'sauna.no.s2': {
    activity: 'sauna', source: 'S2', state: 'no', until: fewDays, claims: ['aftercare.first-days-no-steam-pool.s2'],
  },
  'sauna.no.s3': {
    activity: 'sauna', source: 'S3', state: 'no', until: week,
    claims: ['aftercare.avoid-steam-sauna.s3', 'aftercare.first-three-days.s3'],
    reading: 'It says “while you recover”, the first days above all. We read that as its own time of healing.',
  },
  'sauna.no.s4': {
    activity: 'sauna', source: 'S4', state: 'no', until: noEndNamed, claims: ['aftercare.no-steam.s4'],
    reading: noEndReading,
  },
  'touch.no.s0': {
    activity: 'touch', source: 'S0', state: 'no', until: { by: point('after-last', 'aftercare.d1-4-no-touch.s0') },
    claims: ['aftercare.d1-4-no-touch.s0'],
  },
  'touch.no.s2': {
    activity: 'touch', source: 'S2', state: 'no', until: fewDays, claims: ['aftercare.first-days-no-peeling.s2'],
    reading: 'It speaks of peeling only.',
  },
  'touch.no.s4': {
    activity: 'touch', source: 'S4', state: 'no', until: noEndNamed,
    claims: ['aftercare.no-touch-scratch.s4', 'aftercare.touching-fades.s4'], reading: noEndReading,
  },
  'scrub.no.s2': {
    activity: 'scrub', source: 'S2', state: 'no', until: { words: 'with no end named', readAs: month.by },
    claims: ['aftercare.wash-after-4-6-days.s2'],
    reading: 'It names no end. We end it where the source says that life goes on as before.',
  },
  'scrub.no.s3': {
    activity: 'scrub', source: 'S3', state: 'no', until: week, claims: ['aftercare.avoid-excess-washing.s3'],
    reading: 'It says “while you recover”. We read that as its own time of healing.',
  },
  'scrub.no.s4': { activity: 'scrub', source: 'S4', state: 'no', claims: ['aftercare.no-harsh-scrub.s4'] },
  'shave.no.s2': {
    activity: 'shave', source: 'S2', state: 'no', until: { by: point('on', 'aftercare.shave-after-15-days.s2') },
    claims: ['aftercare.shave-after-15-days.s2'], doubt: 'C64',
  },
  'shave.do.s0': {
    activity: 'shave', source: 'S0', state: 'do', longTerm: true, claims: ['realism.keep-guard-0-1.s0'],
    reading: 'It wants the hair kept that short and does not say when to start again.',
  },
  'shave.do.s2': {
    activity: 'shave', source: 'S2', state: 'do', longTerm: true,
    claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
    reading: 'It says this of people who have lost a lot of hair.',
  },
  'pillow.do.s0': {
    activity: 'pillow', source: 'S0', state: 'do',
    until: { by: point('after-last', 'aftercare.d1-4-clean-pillowcase.s0') }, after: 'silent',
    claims: ['aftercare.d1-4-clean-pillowcase.s0'],
  },
  'clean.do.s2': {
    activity: 'clean', source: 'S2', state: 'do', until: month, claims: ['aftercare.keep-clean.s2'],
    reading: 'It names no end. We end it where the source says that life goes on as before.',
  },
  'clean.do.s4': {
    activity: 'clean', source: 'S4', state: 'do', until: noEndNamed, claims: ['aftercare.keep-clean-dry.s4'],
    reading: noEndReading,
  },
  'sun.no.s2': {
    activity: 'sun', source: 'S2', state: 'no', until: fewDays, claims: ['aftercare.first-days-no-sun.s2'],
    doubt: 'C33',
  },
  'sun.limit.s3': {
    activity: 'sun', source: 'S3', state: 'limit', claims: ['aftercare.limit-sun.s3', 'longevity.limit-sun.s3'],
    doubt: 'C33', reading: 'It says so of the healing, and again of the years after.',
  },
  'sun.no.s4': {
    activity: 'sun', source: 'S4', state: 'no', until: noEndNamed,
    claims: ['aftercare.no-sun.s4', 'aftercare.avoid-sun-heavy-sweat.s4'], doubt: 'C33', reading: noEndReading,
  },
  'sun.limit.s0': {
    activity: 'sun', source: 'S0', state: 'limit', longTerm: true,
    claims: ['aftercare.long-term-sun-protection.s0'], doubt: 'C33',
  },
  'sunscreen.do.s0': {
    activity: 'sunscreen', source: 'S0', state: 'do', longTerm: true,
    claims: ['aftercare.long-term-sun-protection.s0', 'longevity.uv-fades-faster.s0'],
  },
  'hat.do.s0': {
    activity: 'hat', source: 'S0', state: 'do', longTerm: true, claims: ['aftercare.long-term-sun-protection.s0'],
    reading: 'It means a hat in place of sunscreen.',
  },
  'moisturise.no.s0': {
    activity: 'moisturise', source: 'S0', state: 'no',
    until: { by: point('after-last', 'aftercare.d1-4-no-touch.s0') }, claims: ['aftercare.d1-4-no-touch.s0'],
    doubt: 'C35', reading: 'It does not name creams, but nothing is to touch the scalp.',
  },
  'moisturise.do.s0': {
    activity: 'moisturise', source: 'S0', state: 'do', from: point('first', 'aftercare.d5-10-fragrance-free-lotion.s0'),
    until: { by: point('after-last', 'aftercare.d5-10-fragrance-free-lotion.s0') }, after: 'silent',
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'], doubt: 'C35',
  },
  'moisturise-daily.do.s0': {
    activity: 'moisturise', source: 'S0', state: 'do', longTerm: true,
    claims: ['aftercare.long-term-daily-moisturise.s0'],
  },
  'moisturise.ask.s2': {
    activity: 'moisturise', source: 'S2', state: 'ask', until: healedForTurkey,
    claims: ['aftercare.products-from-artist.s2', 'aftercare.products-as-instructed.s2'], doubt: 'C35',
  },
  'moisturise.ask.s3': {
    activity: 'moisturise', source: 'S3', state: 'ask', until: week, claims: ['aftercare.topical-creams.s3'],
    doubt: 'C35',
  },
  'minoxidil.no.s2': {
    activity: 'minoxidil', source: 'S2', state: 'no', until: { ...healedForTurkey, words: 'for a while, until healed' },
    claims: ['combination.minoxidil-stop.s2', 'combination.minoxidil-fades.s2', 'combination.ok-after-healing.s2'],
    doubt: 'C37',
  },
  'minoxidil.no.s3': {
    activity: 'minoxidil', source: 'S3', state: 'no', claims: ['combination.avoid-minoxidil.s3'], doubt: 'C37',
  },
  'spray.no.s3': {
    activity: 'spray', source: 'S3', state: 'no', claims: ['aftercare.avoid-hairspray.s3'], doubt: 'C36',
  },
  'spray.limit.s2': {
    activity: 'spray', source: 'S2', state: 'limit', claims: ['longevity.hair-products.s2'],
    reading: 'It speaks of hair products that are wrong or wrongly used, not of spray.',
  },
  'alcohol.no.s3': {
    activity: 'alcohol', source: 'S3', state: 'no',
    claims: ['aftercare.limit-alcohol-products.s3', 'aftercare.avoid-acid-alcohol.s3'], doubt: 'C36',
    reading: 'It says “limit” of the healing and “avoid” of the years after. We take the stricter.',
  },
  'acid.no.s3': {
    activity: 'acid', source: 'S3', state: 'no', claims: ['aftercare.avoid-acid-alcohol.s3'], doubt: 'C36',
  },
  'harsh.no.s4': { activity: 'harsh', source: 'S4', state: 'no', claims: ['aftercare.no-harsh-scrub.s4'] },
  'treatments.no.s2': {
    activity: 'treatments', source: 'S2', state: 'no', until: healedForTurkey,
    claims: [
      'combination.not-simultaneous.s2', 'combination.wait-until-healed.s2', 'combination.ok-after-healing.s2',
      'combination.consult-provider.s2',
    ],
  },
  'routine.may.s2': {
    activity: 'routine', source: 'S2', state: 'may',
    claims: ['benefit.routine-right-after.s2', 'procedure.recovery-zero-days.s2'], doubt: 'C26',
  },
  'routine.may.s4': { activity: 'routine', source: 'S4', state: 'may', claims: ['benefit.no-downtime.s4'], doubt: 'C26' },
  'routine.may.s3': {
    activity: 'routine', source: 'S3', state: 'may', claims: ['procedure.home-same-day.s3'], doubt: 'C26',
    reading: 'It says that you go home to recover.',
  },
  'normal.no.s2': {
    activity: 'normal', source: 'S2', state: 'no', until: month, claims: ['aftercare.normal-after-month.s2'],
    doubt: 'C27',
  },
} as const satisfies Record<string, AftercareRule & { activity: AftercareActivity }>
export type AftercareRuleId = keyof typeof aftercareRules
