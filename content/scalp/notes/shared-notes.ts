import type { PreviewNote } from '../scalp.schema'

/** Notes that hold for more than one option of a setting, or for all of a control. */
export const shade = {
  says: 'The shade is matched to the hair and the skin, and {the S2} sees no worry in any hair colour.',
  states: 'The pigment is matched to hair and skin',
  claims: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
  differs: {
    part: ['technique.gray-colour-match.s2', 'procedure.custom-shade.s2'],
    beside: ['technique.thousands-of-shades.s3'],
  },
} as const satisfies PreviewNote

export const darkHair = {
  says: 'The shade is matched to the hair and the skin, but {the S0} warns of dark hair on very pale skin.',
  states: 'The pigment is matched to hair and skin',
  claims: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
  differs: {
    part: ['technique.gray-colour-match.s2', 'procedure.custom-shade.s2'],
    beside: ['technique.thousands-of-shades.s3'],
  },
} as const satisfies PreviewNote

export const paleSkin = {
  says: 'Very pale skin with dark hair is not ideal, says {the S0}, while {the S4} calls SMP ideal for every tone.',
  states: 'SMP is not ideal for very pale skin with dark hair',
  claims: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
  differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
} as const satisfies PreviewNote

export const otherSkin = {
  says: 'SMP is ideal for every tone, says {the S4}, but {none:skin-that-is-not-pale} says how it looks on this one.',
  states: 'SMP is ideal for every skin tone',
  claims: ['candidacy.all-types-tones.s4'],
  differs: { beside: ['contraindication.pale-skin-dark-hair.s0'], weaker: ['candidacy.anyone.s2'] },
} as const satisfies PreviewNote

export const lateNorwood = {
  says: 'People at {candidacy.norwood-5-7.s0} are ideal for it if they want a shaved look, says {the S0}.',
  claims: ['candidacy.norwood-5-7.s0'],
  differs: {
    weaker: ['candidacy.pattern-hair-loss.s1'],
    part: [
      'mechanism.severe-buzz-cut.s2',
      'candidacy.complete-baldness.s2',
      'definition.closely-shaved-look.s3',
      'candidacy.male-pattern-hairline.s4',
    ],
  },
  outside: ['f1-norwood'],
} as const satisfies PreviewNote

export const earlyNorwood = {
  says:
    'A created hairline is said to help above all where it has gone back, but {none:norwood-below-five} ' +
    'mentions this stage.',
  states: 'A created hairline helps above all where it has gone back',
  claims: ['candidacy.receding-hairline.s4'],
  differs: {
    // A hairline that is drawn, or its price, and no word on one that has gone back.
    beside: ['cost.hairline.us-2026.s0', 'cost.hairline-3-sessions.s2', 'procedure.first-session-patterns.s3'],
  },
  outside: ['f1-norwood'],
} as const satisfies PreviewNote

export const ludwig = {
  says: 'Thinning hair in women is among the uses, but {none:grade-of-womens-loss} gives a grade for it.',
  states: 'Thinning hair in women is among the uses',
  claims: ['women.female-pattern.s1', 'women.middle-part.s3', 'women.add-density.s4'],
  differs: { weaker: ['candidacy.anyone.s2'] },
  outside: ['f2-ludwig'],
} as const satisfies PreviewNote

export const dotSize = {
  says: 'How real it looks depends on the size and spacing of the dots, says {the S0}.',
  claims: ['realism.factor-dot-size-spacing.s0'],
  differs: {
    part: ['technique.match-follicle-size.s3'],
    beside: ['realism.not-random-dots.s2', 'procedure.dots-placed.s4'],
  },
  outside: ['b15-diluted-black'],
} as const satisfies PreviewNote

export const coarse = {
  says: 'The dots should match single follicles in size, says {the S3}. A larger one, we think, gives it away.',
  states: 'The dots should match single follicles in size',
  claims: ['technique.match-follicle-size.s3'],
  differs: {
    part: [
      'realism.factor-dot-size-spacing.s0',
      'mechanism.resembles-cut-follicles.s1',
      'mechanism.looks-like-follicles.s2',
      'mechanism.illusion-follicles.s4',
      'technique.dot-mimics-follicle.s0',
    ],
  },
  outside: ['b15-diluted-black'],
} as const satisfies PreviewNote

export const height = {
  says: 'Your wishes count when the line is drawn, but {none:hairline-height} says how high it should be.',
  states: 'You have a say in how the hairline is drawn',
  claims: ['procedure.s1-hairline-designed.s0', 'procedure.wishes-in-outline.s2'],
  differs: {
    part: ['consultation.describe-results.s3', 'procedure.customized.s4', 'consultation.free-consultation-purpose.s1'],
  },
} as const satisfies PreviewNote

export const grey = {
  says: 'SMP can help with grey hair too, in a shade matched at the roots, says {the S2}.',
  claims: ['candidacy.gray-hair.s2', 'technique.gray-colour-match.s2'],
  differs: {
    part: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
    beside: ['technique.thousands-of-shades.s3'],
  },
  outside: ['b15-diluted-black'],
} as const satisfies PreviewNote

export const silentLight = {
  says: 'Strong light shows more of the scalp, we think, but {none:best-light} says in which light it looks best.',
  claims: [],
} as const satisfies PreviewNote

export const silentView = {
  says: 'You can look at it from any side, but {none:best-side} says from which it looks best.',
  claims: [],
} as const satisfies PreviewNote
