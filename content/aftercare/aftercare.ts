import type { AftercareActivity } from './activity-ids'
import type { AftercareActivityEntry, AftercareFamily, AftercareLead, AftercareSaying } from './aftercare.schema'
import type { ClaimId } from '../evidence/claims'

/** The rows of a day. */
export const aftercareFamilyNames = {
  water: 'Water',
  sweat: 'Sweat and heat',
  hands: 'Hands and hair',
  sun: 'Sun',
  products: 'Products',
  life: 'Daily life',
} as const satisfies Record<AftercareFamily, string>

/**
 * What a reader may want to do. Titles are the lines of a day, each a sentence with a verb: `no` is a ban, `may`
 * begins with “You can”.
 * Who says so and until when stands in aftercare-rules.ts, their order in activity-ids.ts.
 */
export const aftercareActivities = {
  rinse: {
    family: 'water',
    label: 'Rinse with water',
    short: 'rinsing',
    ask: 'rinse my scalp',
    titles: {
      no: 'Don’t wet your scalp',
      ask: 'Wet your scalp only once it has healed',
      may: 'You can rinse gently',
    },
    differs: { weaker: ['aftercare.avoid-excess-washing.s3', 'aftercare.limit-pools.s3'] },
  },
  wash: {
    family: 'water',
    label: 'Wash without scrubbing',
    short: 'washing',
    little: 'not too much washing',
    ask: 'wash my scalp',
    titles: {
      no: 'Don’t wash your scalp',
      limit: 'Don’t wash it too much',
      ask: 'Wash it only once it has healed',
      may: 'You can wash it without scrubbing',
    },
  },
  shampoo: {
    family: 'water',
    label: 'Shampoo',
    short: 'shampoo',
    ask: 'use shampoo',
    titles: {
      no: 'Don’t use shampoo',
      ask: 'Use mild shampoo only once it has healed',
      may: 'You can use shampoo',
    },
    differs: { beside: ['aftercare.avoid-excess-washing.s3'] },
    note: '{The S2} gives a day from which you can use it, and its words can be read in two ways.',
    claims: ['aftercare.shampoo-about-15-days.s2'],
  },
  shower: {
    family: 'water',
    label: 'Shower',
    short: 'a shower',
    ask: 'take a shower',
    titles: {
      no: 'Don’t shower, or wear a cap for it',
      limit: 'Don’t shower your head or stand in steam',
      ask: 'Shower your head only once it has healed',
      may: 'You can shower',
    },
    differs: { beside: ['aftercare.avoid-excess-washing.s3'] },
    note: 'At first the scalp stays dry. On the rest of you the articles differ: no shower, a cap, or no steam.',
  },
  pool: {
    family: 'water',
    label: 'Swim in a pool',
    short: 'the pool',
    little: 'little time under water',
    ask: 'swim',
    titles: {
      no: 'Don’t swim in a pool',
      limit: 'Don’t stay long under water',
      ask: 'Swim only once it has healed',
      may: 'You can swim in a pool',
    },
    note: 'We found no word on the sea or a lake.',
  },
  gym: {
    family: 'sweat',
    label: 'Gym and sweat',
    short: 'the gym',
    ask: 'go to the gym or sweat',
    titles: {
      no: 'Don’t go to the gym or sweat',
      ask: 'Go to the gym and sweat only once it has healed',
      may: 'You can go to the gym and sweat',
    },
  },
  sauna: {
    family: 'sweat',
    label: 'Sauna and steam',
    short: 'sauna',
    ask: 'use a sauna or steam room',
    titles: {
      no: 'Don’t use a sauna or a steam room',
      ask: 'Use a sauna or a steam room only once it has healed',
      may: 'You can use a sauna or a steam room',
    },
  },
  touch: {
    family: 'hands',
    label: 'Touch or scratch',
    short: 'touching',
    ask: 'touch or scratch it',
    titles: {
      no: 'Don’t touch, scratch or peel it',
      ask: 'Touch it only once it has healed',
      may: 'You can touch it',
    },
    differs: { beside: ['aftercare.avoid-excess-washing.s3'] },
  },
  scrub: {
    family: 'hands',
    label: 'Scrub or exfoliate',
    short: 'scrubbing',
    ask: 'scrub it',
    titles: {
      no: 'Don’t scrub it',
      limit: 'Don’t scrub it hard',
      ask: 'Scrub it only once it has healed',
      may: 'You can scrub it',
    },
    differs: { beside: ['aftercare.d1-4-no-touch.s0', 'aftercare.d5-10-rinse-only.s0'] },
  },
  shave: {
    family: 'hands',
    label: 'Shave',
    short: 'shaving',
    ask: 'shave my head',
    titles: { no: 'Don’t shave your head', do: 'Keep the hair short', may: 'You can shave your head' },
    note: 'We found no word on whether to shave before the next session.',
  },
  pillow: {
    family: 'hands',
    label: 'Clean pillowcase',
    short: 'any pillowcase',
    ask: 'sleep on any pillowcase',
    titles: { do: 'Sleep on a clean pillowcase', may: 'You can sleep on any pillowcase' },
    differs: { beside: ['aftercare.keep-clean.s2', 'aftercare.keep-clean-dry.s4'] },
  },
  clean: {
    family: 'hands',
    label: 'Keep it clean',
    short: 'less care to keep it clean',
    ask: 'stop taking care to keep it clean',
    titles: { do: 'Keep the scalp clean', may: 'You can clean it as you like' },
    differs: { beside: ['aftercare.d1-4-clean-pillowcase.s0'] },
    note: 'The articles that ask for it keep the scalp dry at first. We read it as clean hands and a clean bed.',
  },
  sun: {
    family: 'sun',
    label: 'Sun',
    short: 'sun',
    little: 'little sun',
    ask: 'go out in the sun',
    titles: {
      no: 'Don’t let the sun on your scalp',
      ask: 'Go out in the sun only once it has healed',
      limit: 'Keep sun to a minimum',
      may: 'You can go out in the sun, though it fades the dots',
    },
    differs: { later: ['aftercare.long-term-sun-protection.s0'] },
  },
  sunscreen: {
    family: 'sun',
    label: 'Sunscreen',
    short: 'sunscreen',
    ask: 'use sunscreen',
    titles: { do: 'Wear sunscreen in the sun once it has healed' },
    differs: { beside: ['longevity.sun-exposure.s2', 'longevity.limit-sun.s3', 'aftercare.no-sun.s4'] },
    note: 'We found no word on whether it may go on fresh work, so wait until it has healed.',
    outside: ['g3-sunscreen'],
  },
  hat: {
    family: 'sun',
    label: 'Hat',
    short: 'a hat',
    ask: 'wear a hat',
    titles: { do: 'Wear a hat in the sun where there is no sunscreen' },
    differs: { beside: ['longevity.sun-exposure.s2', 'longevity.limit-sun.s3', 'aftercare.no-sun.s4'] },
    note: 'We found no word on whether a hat may sit on fresh work.',
  },
  moisturise: {
    family: 'products',
    label: 'Moisturise lightly',
    short: 'lotion',
    ask: 'put on a cream or lotion',
    titles: {
      no: 'Don’t use a cream unless you were given one',
      ask: 'Use only the cream that you were given',
      do: 'Use a little fragrance-free lotion or what you were given',
      may: 'You can use lotion',
    },
    note: '{The S2} hands you products that help it heal, and {the S3} may give you some. Then use those, as told.',
    claims: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'],
    outside: ['g4-moisturiser'],
  },
  minoxidil: {
    family: 'products',
    label: 'Minoxidil',
    short: 'minoxidil after asking',
    ask: 'use minoxidil again',
    titles: {
      no: 'Don’t use minoxidil',
      ask: 'Use minoxidil only once it has healed, and ask first',
      may: 'You can use minoxidil',
    },
    differs: { beside: ['comparison.minoxidil-maintenance.s0'] },
    note: 'Ask whoever put you on it before you stop or start.',
  },
  spray: {
    family: 'products',
    label: 'Hair spray',
    short: 'hair spray',
    ask: 'use hair spray',
    titles: { no: 'Don’t use hair spray', limit: 'Take care with hair products' },
    differs: { beside: ['aftercare.no-harsh-scrub.s4'] },
  },
  alcohol: {
    family: 'products',
    label: 'Products with alcohol',
    short: 'alcohol',
    ask: 'use products with alcohol',
    titles: { no: 'Don’t put anything with alcohol on it' },
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
    note: 'This is about what goes on the scalp, not about drinks.',
  },
  acid: {
    family: 'products',
    label: 'Products with acid',
    short: 'acid',
    ask: 'use products with acid',
    titles: { no: 'Don’t put anything with acid on it' },
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
  },
  harsh: {
    family: 'products',
    label: 'Harsh products',
    short: 'harsh products',
    ask: 'use harsh products',
    titles: { no: 'Don’t put harsh products on it' },
    differs: {
      beside: ['longevity.hair-products.s2', 'aftercare.avoid-hairspray.s3', 'aftercare.avoid-acid-alcohol.s3'],
    },
  },
  treatments: {
    family: 'life',
    label: 'Other hair treatments',
    short: 'other treatments after asking',
    ask: 'have another hair treatment',
    titles: {
      no: 'Don’t have any other hair treatment',
      ask: 'Have other hair treatments only once healed, and ask first',
      may: 'You can have other hair treatments',
    },
    differs: {
      beside: [
        'combination.transplant-yes.s0',
        'candidacy.transplant-scars.s1',
        'combination.avoid-minoxidil.s3',
        'combination.improves-transplant-look.s4',
      ],
    },
    note: '{The S2} wants you to ask first. We found no word on how long before or after a hair transplant.',
    claims: ['combination.consult-provider.s2'],
  },
  routine: {
    family: 'life',
    label: 'Go about your day',
    short: 'your daily life',
    ask: 'go back to work',
    titles: {
      limit: 'Go home to rest, and do nothing strenuous',
      may: 'You can go about your daily routine within the other rules',
    },
    differs: { part: ['aftercare.d1-4-no-sweat.s0'] },
    note: 'The rules on water, sweat and sun hold at work and at home.',
  },
  normal: {
    family: 'life',
    label: 'Live as before',
    short: 'life as before',
    ask: 'forget about the rules',
    titles: {
      no: 'Don’t go back to life as before yet',
      may: 'You can live as before, but for what stays for good',
    },
    // Days of care, or of healing, without a word on life as before.
    differs: {
      beside: ['aftercare.d5-10-phase.s0', 'procedure.heals-under-week.s3', 'aftercare.minimal-few-days.s4'],
    },
  },
  blood: {
    family: 'life',
    label: 'Give blood',
    short: 'giving blood',
    ask: 'give blood',
    titles: {},
    note: 'We found nothing on it in the articles.',
    outside: ['g10-blood-donation'],
  },
  mri: {
    family: 'life',
    label: 'Have an MRI scan',
    short: 'a scan',
    ask: 'have an MRI scan',
    titles: { ask: 'You can tell the staff before an MRI scan' },
    note: '{The S1} knows of rare reports of swelling or burning in the scan, and gives no day. Don’t skip a scan that you need.',
    claims: ['risk.mri.s1'],
    outside: ['g6-mri-tell', 'g7-mri-study'],
  },
} as const satisfies Record<AftercareActivity, AftercareActivityEntry>

/** The steps of water in their order. The first that is still barred makes the head line of a day. */
export const waterLadder = ['rinse', 'wash', 'shampoo'] as const satisfies readonly AftercareActivity[]
/**
 * `unwashed`, `unrinsed`: the rinse has no word of its own, or waits for a healed scalp · `told`: the practitioner's words hold a step back · the others: how
 * far those asked allow it in so many words.
 */
export const aftercareLeads = {
  rinse: { says: 'Keep your scalp dry' },
  wash: { says: 'Only rinse it gently' },
  shampoo: { says: 'Don’t use shampoo' },
  unwashed: { says: 'Don’t wash your scalp' },
  unrinsed: { says: 'Rinse only once it has healed, and don’t wash it' },
  told: { says: 'Use water as your practitioner told you' },
  open: { says: 'You can wash it gently and use shampoo' },
  water: { says: 'You can wash it gently, but nobody here says so of shampoo' },
  rinsed: { says: 'You can rinse gently, and nobody here says more' },
  silent: { says: 'Nobody here says more of water, so ask' },
} as const satisfies Record<
  (typeof waterLadder)[number] | 'unwashed' | 'unrinsed' | 'told' | 'open' | 'water' | 'rinsed' | 'silent',
  AftercareLead
>

/** Figures that are no rule: the days between sessions where the reader names none, and how long redness is usual. */
export const aftercareFigures = {
  gap: 'sessions.spacing.s0',
  redness: 'risk.redness-48h.s3',
} as const satisfies Record<string, ClaimId>

/** What the skin does, by the sources. */
export const healingNotes = {
  redness: {
    says: 'A little redness is usual in the first {risk.redness-48h.s3} after a session, according to {the S3}.',
    claims: ['risk.redness-48h.s3'],
  },
  healed: {
    says:
      'Nobody can name your day of healing. {The S3} says {procedure.heals-under-week.s3} in one place and ' +
      '{procedure.skin-heal-fully-couple-weeks.s3} in another. Outside the five, SMP clinics give fine scabs ' +
      '{g2-smp-healing}, and a tattoo studio gives scabs and skin {g1-tattoo-healing}.',
    claims: ['procedure.heals-under-week.s3', 'procedure.skin-heal-fully-couple-weeks.s3'],
    outside: ['g2-smp-healing', 'g1-tattoo-healing'],
  },
} as const satisfies Record<string, AftercareSaying>

/** The one rule without a day, and the reason why all the others step back. */
export const instructionsFirst = {
  says: 'These rules come from the articles. If your practitioner told you something else, do what they say.',
  states: 'The practitioner’s aftercare instructions have to be followed',
  claims: ['aftercare.follow-instructions.s1', 'aftercare.follow-thoroughly.s2', 'aftercare.products-as-instructed.s2'],
  differs: {
    part: ['aftercare.recovery-protocols.s3', 'risk.reduced-by-care-and-choice.s4'],
    beside: ['aftercare.d1-4-applies-each-session.s0'],
  },
} as const satisfies AftercareSaying

/** Why later days of one session step back when the next session comes (C63, C64). */
export const overlapReasons = {
  C63: {
    says:
      '{The S0} sets sessions {sessions.spacing.s0} apart, and its later rules hold at {aftercare.d5-10-phase.s0} after each. ' +
      'So the next one may come before they end. We then start the count again, and the stricter day holds.',
    claims: ['sessions.spacing.s0', 'sessions.session-2-timing.s0', 'aftercare.d5-10-phase.s0'],
  },
  C64: {
    says:
      'By {the S2} you shave after {aftercare.shave-after-15-days.s2}, but its next session comes after ' +
      '{sessions.spacing.s2}. We start the count again with the new session, so the day for shaving moves. ' +
      'We found no word on whether that is meant.',
    claims: ['aftercare.shave-after-15-days.s2', 'sessions.spacing.s2'],
  },
  other: {
    says: 'We start the count again with each session. Where two sessions’ rules meet, the stricter holds.',
    claims: [],
  },
} as const satisfies Record<string, AftercareSaying>
