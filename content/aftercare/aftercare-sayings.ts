import type { AftercareSaying } from './aftercare.schema'

/** What no source says, so that nobody looks for it in vain. */
export const aftercareSilences = [
  {
    says: 'We found no rule for any day from {the S1}, which says to follow the instructions you get.',
    claims: [],
    differs: { part: ['aftercare.follow-instructions.s1'] },
  },
  {
    says:
      'The last dated rules of {the S0} hold at {aftercare.d5-10-phase.s0} after a session. Its next words are for ' +
      'the long term and name no day.',
    claims: [],
    differs: { part: ['aftercare.d5-10-phase.s0', 'aftercare.long-term-sun-protection.s0'] },
  },
  {
    says: 'We found no word on whether the day of the session counts as the first day. We count it as day zero.',
    claims: [],
  },
  { says: 'We found no list of the signs of an infection in the articles, and no word on who to call.', claims: [] },
  {
    says: 'We found no word in them on which scabs, and how much itching, are usual.',
    claims: [],
    outside: ['g2-smp-healing'],
  },
  {
    says: 'We found no word on whether a hat or sunscreen may go on fresh work.',
    claims: [],
  },
  { says: 'We found no test of these rules in the articles.', claims: [] },
] as const satisfies readonly AftercareSaying[]

/** How we read the words where they leave room. Each is a choice of ours. */
export const aftercareReadings = [
  {
    says:
      'Where a source says only how long to keep off something, it has not said that you can do it after that. We ' +
      'then write “only once healed”, and leave it so for good.',
    claims: [],
    differs: {
      part: [
        'aftercare.d1-4-no-sweat.s0',
        'aftercare.first-days-no-steam-pool.s2',
        'aftercare.no-strenuous.s3',
        'aftercare.first-days-no-sweat-shower.s4',
      ],
    },
  },
  {
    says:
      'A gentle rinse is all that {the S0} allows at {aftercare.d5-10-rinse-only.s0}. We read that as no pool, and as no ' +
      'shower beyond a rinse.',
    claims: [],
    differs: { part: ['aftercare.d5-10-rinse-only.s0'] },
  },
  {
    says:
      'What {the S0} says of the long term has no first day. We begin it after {aftercare.d5-10-phase.s0}, where its dated ' +
      'rules end.',
    claims: [],
    differs: {
      part: [
        'aftercare.long-term-sun-protection.s0',
        'aftercare.long-term-daily-moisturise.s0',
        'aftercare.d5-10-phase.s0',
      ],
    },
  },
  {
    says:
      '“First {aftercare.d1-4-applies-each-session.s0}” counts from the day after the session, and the day itself is kept ' +
      'the same way.',
    claims: [],
    differs: { part: ['aftercare.d1-4-applies-each-session.s0', 'aftercare.begins-immediately.s4'] },
  },
  {
    says: '“After {aftercare.wash-after-4-6-days.s2}” means that so many days have to be over, and we plan with the longer count.',
    claims: [],
    differs: { part: ['aftercare.wash-after-4-6-days.s2'] },
  },
  {
    says:
      '“After {aftercare.shave-after-15-days.s2}” and “after a month” we read as that day itself, ' +
      'a month as thirty days. Count one more if you want to be sure.',
    claims: [],
    differs: { part: ['aftercare.shave-after-15-days.s2', 'aftercare.normal-after-month.s2'] },
  },
  {
    says: '“The first few days” has no number, but {the S2} has one in its rule on washing, and we use it for all who say so.',
    claims: [],
    differs: {
      part: [
        'aftercare.first-few-days-phase.s2',
        'aftercare.first-days-no-sweat-shower.s4',
        'aftercare.wash-after-4-6-days.s2',
      ],
    },
  },
  {
    says:
      '“Once healed” has no day, but {the S3} says {procedure.heals-under-week.s3} in one place and ' +
      '{procedure.skin-heal-fully-couple-weeks.s3} in another. We end a ban with the shorter one, and keep the condition.',
    claims: [],
    differs: {
      part: [
        'combination.wait-until-healed.s2',
        'aftercare.wash-once-healed.s4',
        'procedure.heals-under-week.s3',
        'procedure.skin-heal-fully-couple-weeks.s3',
      ],
    },
  },
] as const satisfies readonly AftercareSaying[]

/** For good. The years of touch-ups belong to the timeline. */
export const longTermCare = [
  {
    says: 'Sun can fade the dots.',
    claims: ['longevity.uv-fades-faster.s0', 'longevity.sun-exposure.s2', 'longevity.limit-sun.s3'],
    differs: { beside: ['aftercare.no-sun.s4'] },
  },
  {
    says: 'Wear sunscreen or a hat in the sun, always.',
    claims: ['aftercare.long-term-sun-protection.s0'],
    differs: { beside: ['longevity.sun-exposure.s2', 'longevity.limit-sun.s3', 'aftercare.no-sun.s4'] },
    outside: ['g3-sunscreen'],
  },
  {
    says: 'Moisturise your scalp each day.',
    claims: ['aftercare.long-term-daily-moisturise.s0'],
    differs: { earlier: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'] },
    outside: ['g4-moisturiser'],
  },
  {
    says: 'Keep the hair at {realism.keep-guard-0-1.s0}, so that dots and hair match.',
    claims: ['realism.keep-guard-0-1.s0'],
    differs: {
      people: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2', 'women.middle-part.s3'],
      weaker: ['candidacy.ideal-shaved-or-short.s4'],
    },
  },
  {
    says: 'Where the bald area is large, you might need to shave.',
    claims: ['risk.regular-shaving.s2'],
    differs: {
      stronger: ['realism.keep-guard-0-1.s0'],
      beside: ['candidacy.ideal-shaved-or-short.s4', 'benefit.minimal-maintenance.s3'],
    },
  },
  {
    says: 'Keep hair spray, minoxidil and anything with alcohol or acid off it, and ask first about minoxidil.',
    states: 'Hair spray, minoxidil and products with alcohol or acid should be kept off it',
    claims: ['aftercare.avoid-acid-alcohol.s3', 'aftercare.avoid-hairspray.s3', 'combination.avoid-minoxidil.s3'],
    // One of the four, for a while.
    differs: {
      part: ['combination.minoxidil-stop.s2'],
      beside: ['comparison.minoxidil-maintenance.s0', 'aftercare.no-harsh-scrub.s4'],
    },
  },
  {
    says: 'Hair products that are wrong, or wrongly used, can fade it.',
    claims: ['longevity.hair-products.s2'],
    differs: {
      part: ['aftercare.avoid-hairspray.s3', 'aftercare.avoid-acid-alcohol.s3'],
      beside: ['aftercare.no-harsh-scrub.s4'],
    },
  },
  {
    says:
      'It fades all the same. A touch-up is common after {touchup.3-5-years.s3} according to {the S3}, and due after ' +
      '{touchup.after-4-6-years.s0} according to {the S0}. By {the S2} it might be needed after ' +
      '{touchup.after-6-8-years.s2}, and {the S4} says every few years.',
    states: 'A touch-up comes after {touchup.after-4-6-years.s0}',
    claims: ['touchup.after-4-6-years.s0'],
    differs: {
      weaker: ['touchup.if-fades.s1'],
      figure: ['touchup.after-6-8-years.s2', 'touchup.3-5-years.s3'],
      part: ['touchup.every-few-years.s4'],
    },
  },
] as const satisfies readonly AftercareSaying[]
