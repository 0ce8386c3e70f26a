import type { AftercareActivity } from './activity-ids'
import type {
  AftercareActivityEntry,
  AftercareFamily,
  AftercareLead,
  AftercareProduct,
  AftercareSaying,
} from './aftercare.schema'
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
 * What a reader may want to do. Titles are the lines of a day; `no` speaks of a ban, `may` of the day it is lifted.
 * Who says so and until when stands in aftercare-rules.ts, their order in activity-ids.ts.
 */
export const aftercareActivities = {
  rinse: {
    family: 'water',
    label: 'Rinse with water',
    short: 'rinsing',
    ask: 'rinse my scalp',
    titles: { no: 'No water on the scalp', may: 'A gentle rinse' },
  },
  wash: {
    family: 'water',
    label: 'Wash without scrubbing',
    short: 'washing',
    ask: 'wash my scalp',
    titles: {
      no: 'No washing',
      limit: 'Not too much washing',
      ask: 'Washing, once healed',
      may: 'Washing, no scrubbing',
    },
  },
  shampoo: {
    family: 'water',
    label: 'Shampoo',
    short: 'shampoo',
    ask: 'use shampoo',
    titles: { no: 'No shampoo', ask: 'Mild shampoo, once healed', may: 'Shampoo' },
    note: 'Only {S2} gives a day, and its words can be read in two ways.',
    claims: ['aftercare.shampoo-about-15-days.s2'],
  },
  shower: {
    family: 'water',
    label: 'Shower',
    short: 'a shower',
    ask: 'take a shower',
    titles: { no: 'No shower, or with a cap', limit: 'Shower with a dry head, no steam', may: 'A shower' },
    note: 'All who speak of it keep the scalp dry. They differ on the rest of you.',
  },
  pool: {
    family: 'water',
    label: 'Swim in a pool',
    short: 'the pool',
    ask: 'swim',
    titles: { no: 'No pool', limit: 'Little time under water', may: 'The pool' },
    note: 'No source names the sea or a lake.',
  },
  gym: {
    family: 'sweat',
    label: 'Gym and sweat',
    short: 'the gym',
    ask: 'go to the gym or sweat',
    titles: { no: 'No gym, no sweat', may: 'Gym and sweat' },
  },
  sauna: {
    family: 'sweat',
    label: 'Sauna and steam',
    short: 'sauna',
    ask: 'use a sauna or steam room',
    titles: { no: 'No sauna, no steam', ask: 'Steam: no end named', may: 'Sauna and steam' },
    note: '{S0} names no sauna, but bars sweat for its first {aftercare.d1-4-no-sweat.s0}.',
    claims: ['aftercare.d1-4-no-sweat.s0'],
  },
  touch: {
    family: 'hands',
    label: 'Touch or scratch',
    short: 'touching',
    ask: 'touch or scratch it',
    titles: { no: 'Do not touch, scratch or peel', ask: 'Touching: no end named', may: 'Touching it' },
  },
  scrub: {
    family: 'hands',
    label: 'Scrub or exfoliate',
    short: 'scrubbing',
    ask: 'scrub it',
    titles: { no: 'No scrubbing', may: 'Scrubbing' },
  },
  shave: {
    family: 'hands',
    label: 'Shave',
    short: 'shaving',
    ask: 'shave my head',
    titles: { no: 'No shaving', do: 'Keep the hair short', may: 'Shaving' },
    note: 'No source says whether to shave before the next session.',
  },
  pillow: {
    family: 'hands',
    label: 'Clean pillowcase',
    short: 'any pillowcase',
    ask: 'sleep on any pillowcase',
    titles: { do: 'Sleep on a clean pillowcase', may: 'Any pillowcase' },
  },
  clean: {
    family: 'hands',
    label: 'Keep it clean',
    short: 'less care to keep it clean',
    ask: 'stop taking care to keep it clean',
    titles: { do: 'Keep the scalp clean', ask: 'Clean and dry: no end named', may: 'Clean as you like' },
    note: 'Both who ask for a clean scalp also keep it dry at first. Read it as clean hands, clean bed, clean air.',
  },
  sun: {
    family: 'sun',
    label: 'Sun',
    short: 'sun',
    ask: 'go out in the sun',
    titles: { no: 'No sun on the scalp', ask: 'Sun: no end named', limit: 'Little sun', may: 'Sun' },
  },
  sunscreen: {
    family: 'sun',
    label: 'Sunscreen',
    short: 'sunscreen',
    ask: 'use sunscreen',
    titles: { do: 'Sunscreen in the sun' },
    note: 'No source says whether it may go on fresh work.',
    outside: ['g3-sunscreen'],
  },
  hat: {
    family: 'sun',
    label: 'Hat',
    short: 'a hat',
    ask: 'wear a hat',
    titles: { do: 'Or a hat in the sun' },
    note: 'No source says whether a hat may sit on fresh work.',
  },
  moisturise: {
    family: 'products',
    label: 'Moisturise',
    short: 'lotion',
    ask: 'put on a cream or lotion',
    titles: {
      no: 'No cream of your own',
      ask: 'Only the cream you were given',
      do: 'A little lotion, free of fragrance',
      may: 'Lotion',
    },
    note: '{S2} and {S3} may hand you a cream for the first days. Then use that, as told.',
    claims: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'],
    outside: ['g4-moisturiser'],
  },
  minoxidil: {
    family: 'products',
    label: 'Minoxidil',
    short: 'minoxidil',
    ask: 'use minoxidil again',
    titles: { no: 'No minoxidil', may: 'Minoxidil' },
    note: 'Ask whoever put you on it before you stop or start.',
  },
  spray: {
    family: 'products',
    label: 'Hair spray',
    short: 'hair spray',
    ask: 'use hair spray',
    titles: { no: 'No hair spray', limit: 'Care with hair products' },
  },
  alcohol: {
    family: 'products',
    label: 'Products with alcohol',
    short: 'alcohol',
    ask: 'use products with alcohol',
    titles: { no: 'Nothing with alcohol' },
    note: 'This is about what goes on the scalp, not about drinks.',
  },
  acid: {
    family: 'products',
    label: 'Products with acid',
    short: 'acid',
    ask: 'use products with acid',
    titles: { no: 'Nothing with acid' },
  },
  harsh: {
    family: 'products',
    label: 'Harsh products',
    short: 'harsh products',
    ask: 'use harsh products',
    titles: { no: 'Nothing harsh' },
  },
  treatments: {
    family: 'life',
    label: 'Other hair treatments',
    short: 'other treatments',
    ask: 'have another hair treatment',
    titles: { no: 'No other hair treatment', may: 'Other hair treatments' },
    note: 'No source says how long before or after a hair transplant.',
  },
  routine: {
    family: 'life',
    label: 'Go about your day',
    short: 'your daily life',
    ask: 'go back to work',
    titles: { may: 'Your daily routine' },
    note: 'The day is yours, but the rules on water, sweat and sun still hold.',
  },
  normal: {
    family: 'life',
    label: 'Live as before',
    short: 'life as before',
    ask: 'forget about the rules',
    titles: { no: 'Not yet life as before', may: 'Life as before' },
  },
  blood: {
    family: 'life',
    label: 'Give blood',
    short: 'giving blood',
    ask: 'give blood',
    titles: {},
    note: 'None of the five speaks of it.',
    outside: ['g10-blood-donation'],
  },
  mri: {
    family: 'life',
    label: 'Have an MRI scan',
    short: 'a scan',
    ask: 'have an MRI scan',
    titles: {},
    note: 'No source gives a day.',
    outside: ['g6-mri-tell', 'g7-mri-study'],
  },
} as const satisfies Record<AftercareActivity, AftercareActivityEntry>

/** The steps of water in their order. The first that is still barred makes the head line of a day. */
export const waterLadder = ['rinse', 'wash', 'shampoo'] as const satisfies readonly AftercareActivity[]
/** `told`: the practitioner's words hold a step back · `water`, `silent`: nobody asked speaks of shampoo, or of any step. */
export const aftercareLeads = {
  rinse: { says: 'Keep it dry' },
  wash: { says: 'Rinse only' },
  shampoo: { says: 'No shampoo' },
  told: { says: 'Water as your practitioner told you' },
  open: { says: 'Water and shampoo are fine' },
  water: { says: 'Water is fine, but nobody here says so of shampoo' },
  silent: { says: 'Nobody here speaks of water' },
} as const satisfies Record<(typeof waterLadder)[number] | 'told' | 'open' | 'water' | 'silent', AftercareLead>

/** Figures that are no rule: the days between sessions where the reader names none, and how long redness is usual. */
export const aftercareFigures = {
  gap: 'sessions.spacing.s0',
  redness: 'risk.redness-48h.s3',
} as const satisfies Record<string, ClaimId>

/** What the skin does, by the sources. */
export const healingNotes = {
  redness: {
    says: 'A little redness is usual for the first {risk.redness-48h.s3}, says {S3}.',
    claims: ['risk.redness-48h.s3'],
  },
  usual: {
    says: 'Scabs and itching: none of the five says what is usual.',
    claims: [],
    outside: ['g2-smp-healing'],
  },
} as const satisfies Record<string, AftercareSaying>

/** The one rule without a day, and the reason why all the others step back. */
export const instructionsFirst = {
  says: 'These are the sources’ rules. Your practitioner’s instructions win.',
  claims: ['aftercare.follow-instructions.s1', 'aftercare.follow-thoroughly.s2', 'aftercare.products-as-instructed.s2'],
} as const satisfies AftercareSaying

/** Why later days of one session step back when the next session comes (C63, C64). */
export const overlapReasons = {
  C63: {
    says:
      '{S0} sets sessions {sessions.spacing.s0} apart, and its later rules hold at {aftercare.d5-10-phase.s0} after each. ' +
      'So the next one may come before they end. It starts the count again, and the stricter day holds.',
    claims: ['sessions.spacing.s0', 'sessions.session-2-timing.s0', 'aftercare.d5-10-phase.s0'],
  },
  C64: {
    says:
      'By {S2} you shave after {aftercare.shave-after-15-days.s2}, but its next session comes after ' +
      '{sessions.spacing.s2}. The new session starts the count again, so the day for shaving moves. ' +
      'No source says whether that is meant.',
    claims: ['aftercare.shave-after-15-days.s2', 'sessions.spacing.s2'],
  },
  other: {
    says: 'A new session starts the count again. Where two sessions’ rules meet, the stricter holds.',
    claims: [],
  },
} as const satisfies Record<string, AftercareSaying>

/** What to keep off the scalp, and what is fine, by those who say so. */
export const productsToAvoid = {
  alcohol: {
    label: 'Alcohol',
    says: 'Little while it heals. Later none, so that it fades less.',
    claims: ['aftercare.limit-alcohol-products.s3', 'aftercare.avoid-acid-alcohol.s3'],
  },
  acids: {
    label: 'Acids',
    says: 'Look for the word acid on the label. The source names none of them.',
    claims: ['aftercare.avoid-acid-alcohol.s3'],
  },
  fragrance: {
    label: 'Fragrance',
    says: 'The one lotion that a source names has none.',
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
  },
  minoxidil: {
    label: 'Minoxidil',
    says: 'One source pauses it, one ends it. Ask first.',
    claims: ['combination.minoxidil-stop.s2', 'combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
  },
  spray: {
    label: 'Hair spray',
    says: 'Kept off for good, to slow the fading.',
    claims: ['aftercare.avoid-hairspray.s3'],
  },
  scrubs: {
    label: 'Scrubs',
    says: 'Nothing that rubs. Not even a wash that does.',
    claims: ['aftercare.wash-after-4-6-days.s2', 'aftercare.avoid-excess-washing.s3', 'aftercare.no-harsh-scrub.s4'],
  },
  harsh: { label: 'Harsh cleaners', says: 'It does not say which.', claims: ['aftercare.no-harsh-scrub.s4'] },
  jelly: {
    label: 'Petroleum jelly',
    says: 'It may fade the ink. None of the five says so.',
    claims: [],
    outside: ['g4-moisturiser'],
  },
} as const satisfies Record<string, AftercareProduct>

export const productsToChoose = {
  given: {
    label: 'What you were given',
    says: 'Use it as you were told.',
    claims: ['aftercare.products-from-artist.s2', 'aftercare.products-as-instructed.s2', 'aftercare.topical-creams.s3'],
  },
  lotion: {
    label: 'A light lotion, free of fragrance',
    says: 'A little of it, {aftercare.d5-10-fragrance-free-lotion.s0} after a session.',
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
  },
  shampoo: {
    label: 'Mild shampoo, lukewarm water',
    says: 'Once it has healed, and gently.',
    claims: ['aftercare.wash-once-healed.s4'],
  },
} as const satisfies Record<string, AftercareProduct>
