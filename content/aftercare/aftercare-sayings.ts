import type { AftercareSaying } from './aftercare.schema'

/** What no source says, so that nobody looks for it in vain. */
export const aftercareSilences = [
  {
    says: '{S1} gives no rule for any day. It says to follow the instructions you get.',
    claims: ['aftercare.follow-instructions.s1'],
  },
  {
    says:
      'The last dated rules of {S0} hold at {aftercare.d5-10-phase.s0} after a session. Its next words are for ' +
      'the long term and name no day.',
    claims: ['aftercare.d5-10-phase.s0', 'aftercare.long-term-sun-protection.s0'],
  },
  { says: 'None says whether the day of the session counts as the first day. We count it as day zero.', claims: [] },
  { says: 'None lists the signs of an infection, or says whom to call.', claims: [] },
  {
    says: 'None says whether a hat or sunscreen may go on fresh work.',
    claims: ['aftercare.long-term-sun-protection.s0'],
  },
  { says: 'None has tested its rules. They are what people in the trade tell their clients.', claims: [] },
] as const satisfies readonly AftercareSaying[]

/** How we read the words where they leave room. Each is a choice of ours. */
export const aftercareReadings = [
  {
    says: '“First {aftercare.d1-4-applies-each-session.s0}” counts from the day after the session. The day itself is kept the same way.',
    claims: ['aftercare.d1-4-applies-each-session.s0', 'aftercare.begins-immediately.s4'],
  },
  {
    says: '“After {aftercare.wash-after-4-6-days.s2}” means that so many days have to be over. We plan with the longer count.',
    claims: ['aftercare.wash-after-4-6-days.s2'],
  },
  {
    says:
      '“After {aftercare.shave-after-15-days.s2}” and “after {aftercare.normal-after-month.s2}” we read as that day itself, ' +
      'a month as thirty days. Count one more if you want to be sure.',
    claims: ['aftercare.shave-after-15-days.s2', 'aftercare.normal-after-month.s2'],
  },
  {
    says: '“The first few days” has no number. {S2} puts one on it in its rule on washing, and we use it for both who say it.',
    claims: [
      'aftercare.first-few-days-phase.s2',
      'aftercare.first-days-no-sweat-shower.s4',
      'aftercare.wash-after-4-6-days.s2',
    ],
  },
  {
    says:
      '“Once healed” has no day. {S3} says {procedure.heals-under-week.s3} in one place and {procedure.skin-heal-fully-couple-weeks.s3} ' +
      'in another. Between the two we say: ask.',
    claims: [
      'aftercare.wash-once-healed.s4',
      'procedure.heals-under-week.s3',
      'procedure.skin-heal-fully-couple-weeks.s3',
    ],
  },
] as const satisfies readonly AftercareSaying[]

/** For good. The years of touch-ups belong to the timeline. */
export const longTermCare = [
  {
    says: 'Sun fades the dots. Wear sunscreen or a hat.',
    claims: [
      'aftercare.long-term-sun-protection.s0',
      'longevity.uv-fades-faster.s0',
      'longevity.sun-exposure.s2',
      'longevity.limit-sun.s3',
    ],
    outside: ['g3-sunscreen'],
  },
  { says: 'Moisturise each day.', claims: ['aftercare.long-term-daily-moisturise.s0'], outside: ['g4-moisturiser'] },
  {
    says: 'Keep the hair at {realism.keep-guard-0-1.s0}, so that dots and hair match.',
    claims: ['realism.keep-guard-0-1.s0', 'realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
  },
  {
    says: 'Keep alcohol, acid, hair spray and minoxidil off it, or ask first.',
    claims: [
      'aftercare.avoid-acid-alcohol.s3',
      'aftercare.avoid-hairspray.s3',
      'combination.avoid-minoxidil.s3',
      'longevity.hair-products.s2',
    ],
  },
  {
    says:
      'It fades all the same. Touch-ups come after {touchup.3-5-years.s3}, {touchup.after-4-6-years.s0} or ' +
      '{touchup.after-6-8-years.s2}, depending on whom you ask.',
    claims: [
      'touchup.3-5-years.s3',
      'touchup.after-4-6-years.s0',
      'touchup.after-6-8-years.s2',
      'touchup.every-few-years.s4',
    ],
  },
] as const satisfies readonly AftercareSaying[]
