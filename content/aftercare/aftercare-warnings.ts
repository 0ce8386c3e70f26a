import type { AftercareWarning } from './aftercare.schema'

/** Whom to ask, from the most pressing. */
export const askWords = {
  urgent: {
    title: 'Get help now',
    says: 'Call the number for emergencies where you live, or go to urgent care, at night too.',
  },
  today: {
    title: 'See a doctor today',
    says: 'Go to a doctor and not to the studio, and say that you had a tattoo on the scalp.',
  },
  doctor: { title: 'Ask a doctor', says: 'It need not be today, but do not let it wait for months.' },
  practitioner: { title: 'Ask your practitioner', says: 'Call or send a photo, and keep a copy of what they say.' },
} as const

export const aftercareWarnings = {
  breath: {
    label: 'A swelling face, lips or tongue, or trouble breathing',
    says: 'It can be a severe allergy, to the ink or to a numbing cream.',
    ask: 'urgent',
    claims: [],
    outside: ['a15-numbing-creams', 'g14-severe-allergy'],
  },
  numbing: {
    label: 'Numb lips, dizziness, palpitations or a fit',
    says:
      'After a numbing cream it can mean that too much is in your blood, and a scalp is a large area for one. Your ' +
      'heart may race or stumble.',
    ask: 'urgent',
    claims: [],
    outside: ['a15-numbing-creams', 'a16-lidocaine-label'],
  },
  fever: {
    label: 'Fever, shaking, chills or sweats',
    says: 'After a tattoo they can mean an infection that spreads.',
    ask: 'urgent',
    claims: [],
    outside: ['g5-infection-signs', 'g12-spreading-infection'],
  },
  fast: {
    label: 'Redness that spreads fast, or feeling confused or very ill',
    says: 'An infection can get into the blood, and then it cannot wait.',
    ask: 'urgent',
    claims: [],
    outside: ['g12-spreading-infection'],
  },
  redness: {
    label: 'Redness that stays or spreads, or red streaks',
    says:
      'A little of it is usual in the first {risk.redness-48h.s3} after a session, according to {the S3}. More than that is ' +
      'not for the studio to judge.',
    ask: 'today',
    states: 'A little redness is typical in the first {risk.redness-48h.s3}',
    claims: ['risk.redness-48h.s3'],
    outside: [
      'a6-ink-alert-2025',
      'c3-ask-a-doctor',
      'g5-infection-signs',
      'g12-spreading-infection',
      'g13-red-streaks',
    ],
  },
  pus: {
    label: 'Pus, or swollen glands at the neck or ears',
    says: 'They are signs of an infection, so do not press or open anything.',
    ask: 'today',
    claims: [],
    outside: ['g11-infected-wound', 'g13-red-streaks'],
  },
  bumps: {
    label: 'A rash, or bumps where the ink went in',
    says: 'They are signs of infection, and they can be an allergy too.',
    ask: 'today',
    claims: [],
    outside: ['a2-tattoo-risks', 'a6-ink-alert-2025', 'g5-infection-signs'],
  },
  worse: {
    label: 'Heat, swelling, burning or pain that grows',
    says: 'It should get better from day to day, not worse.',
    ask: 'today',
    claims: [],
    outside: ['a2-tattoo-risks', 'g11-infected-wound', 'g12-spreading-infection'],
  },
  scar: {
    label: 'A scar that rises',
    says: 'It can be a keloid: a raised, thick scar.',
    ask: 'doctor',
    claims: ['risk.keloid-definition.s1'],
    differs: { part: ['risk.scarring.s4'] },
    outside: ['a2-tattoo-risks', 'c12-keloid', 'c12-keloid-groups'],
  },
  lumps: {
    label: 'Lumps, even much later',
    says: 'They can form round ink in the skin, black ink too.',
    ask: 'doctor',
    states: 'Areas of inflammation can form around ink in the skin',
    claims: ['risk.granuloma.s1'],
    outside: ['a2-tattoo-risks', 'c22-sarcoidosis'],
  },
  lasting: {
    label: 'An itch or a rash that lasts or comes back',
    says: 'A reaction to ink can go on for months, or begin years later.',
    ask: 'doctor',
    claims: [],
    outside: ['a2-tattoo-risks', 'd1-reactions-new-york'],
  },
  disease: {
    label: 'Psoriasis or hair loss that wakes up again',
    says: 'A needle can bring a skin disease out where it went in.',
    ask: 'doctor',
    claims: [],
    outside: ['c5-psoriasis-returns', 'c7-scarring-alopecia'],
  },
  mole: {
    label: 'A mole or a spot that changes',
    says: 'Dots can hide it, so show it early.',
    ask: 'doctor',
    claims: [],
    outside: ['c20-moles', 'c27-mole-changes'],
  },
  uneven: {
    label: 'Dots that look uneven once it has healed',
    says: 'People should come back after the sessions, so that the pigment ends up even, according to {the S4}.',
    ask: 'practitioner',
    claims: ['sessions.follow-up.s4'],
    differs: { beside: ['evidence.study-2021-touchup.s1'], part: ['procedure.s3-reinforce-faded.s0'] },
    outside: [],
  },
} as const satisfies Record<string, AftercareWarning>

/** The most pressing in three lines, for the first screen. Each thing in them is a sign of the table. */
export const helpLines = [
  {
    ask: 'urgent',
    says: 'for trouble breathing, a swelling face, numb lips, fever, or redness that spreads fast.',
  },
  { ask: 'today', says: 'for pus, red streaks, bumps, or pain and heat that grow.' },
  { ask: 'doctor', says: 'about a rising scar, lumps, a lasting itch, or a mole that changes.' },
] as const satisfies readonly { ask: keyof typeof askWords; says: string }[]

/** How signs look on skin that is not pale. From outside the five, and about infected skin in general. */
export const skinTones = {
  title: 'On brown and black skin',
  says:
    'On brown or black skin redness is harder to see. So feel as well as look: heat, swelling and pain tell as ' +
    'much as colour.',
  outside: 'h8-skin-tone',
  gap: 'We found no word in the articles on how a sign looks on any skin.',
} as const
