import type { AftercareWarning } from './aftercare.schema'

/** Whom to ask, from the most pressing. */
export const askWords = {
  urgent: { title: 'Get help now', says: 'Go to urgent care, or call the number for emergencies where you live.' },
  doctor: { title: 'See a doctor soon', says: 'A doctor, not the studio. Say that you had a tattoo on the scalp.' },
  practitioner: { title: 'Ask your practitioner', says: 'Call or send a photo, and keep a copy of what they say.' },
} as const

export const aftercareWarnings = {
  fever: {
    label: 'Fever, shaking, chills or sweats',
    says: 'After a tattoo they can mean an infection that spreads.',
    ask: 'urgent',
    claims: [],
    outside: ['g5-infection-signs'],
  },
  breath: {
    label: 'A swollen face, or trouble breathing',
    says: 'It can be a strong allergy, to the ink or to a numbing cream.',
    ask: 'urgent',
    claims: ['risk.allergic-reaction.s2'],
    outside: ['a15-numbing-creams'],
  },
  numbing: {
    label: 'A heart that races or stumbles, or a fit',
    says: 'A numbing cream that is too strong can do this, and a scalp is a large area for one.',
    ask: 'urgent',
    claims: [],
    outside: ['a15-numbing-creams'],
  },
  bumps: {
    label: 'A rash, or bumps where the ink went in',
    says: 'They are signs of infection. They can be an allergy too.',
    ask: 'doctor',
    claims: ['risk.infection.s1', 'risk.allergic-reaction.s1'],
    outside: ['g5-infection-signs', 'a2-tattoo-risks'],
  },
  worse: {
    label: 'Heat, swelling, burning or pain that grows',
    says: 'It should get better from day to day, not worse.',
    ask: 'doctor',
    claims: [],
    outside: ['a2-tattoo-risks'],
  },
  scar: {
    label: 'A scar that rises',
    says: 'It can be a keloid: a raised, thick scar.',
    ask: 'doctor',
    claims: ['risk.keloid-definition.s1', 'risk.scarring.s4'],
    outside: ['c12-keloid', 'c12-keloid-groups'],
  },
  redness: {
    label: 'Redness that stays or spreads',
    says: '{S3} expects a little of it for the first {risk.redness-48h.s3}. More than that is not for the studio to judge.',
    ask: 'doctor',
    claims: ['risk.redness-48h.s3'],
    outside: ['g5-infection-signs', 'a6-ink-alert-2025', 'c3-ask-a-doctor'],
  },
  lumps: {
    label: 'Lumps, even much later',
    says: 'They can form round ink in the skin, black ink too.',
    ask: 'doctor',
    claims: ['risk.granuloma.s1'],
    outside: ['c22-sarcoidosis'],
  },
  lasting: {
    label: 'An itch or a rash that lasts or comes back',
    says: 'A reaction to ink can go on for months, or begin years later.',
    ask: 'doctor',
    claims: [],
    outside: ['d1-reactions-new-york', 'a2-tattoo-risks'],
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
    outside: ['c20-moles'],
  },
  uneven: {
    label: 'Dots that look uneven once it has healed',
    says: '{S4} wants people to come back for this, so that the pigment ends up even.',
    ask: 'practitioner',
    claims: ['risk.pigment-distribution.s4', 'sessions.follow-up.s4'],
    outside: [],
  },
} as const satisfies Record<string, AftercareWarning>

/** How signs look on skin that is not pale. From outside the five, and about infected skin in general. */
export const skinTones = {
  title: 'On brown and black skin',
  says:
    'On brown or black skin redness is harder to see. So feel as well as look: heat, swelling and pain tell as ' +
    'much as colour.',
  outside: 'h8-skin-tone',
  gap: 'None of the five says how a sign looks on any skin.',
} as const
