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
    outside: ['c12-keloid'],
  },
  redness: {
    label: 'Redness that stays',
    says: '{S3} expects a little of it for the first {risk.redness-48h.s3}.',
    ask: 'practitioner',
    claims: ['risk.redness-48h.s3'],
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
