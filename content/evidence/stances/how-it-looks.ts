import type { StanceTable } from '../stance.schema'

export const howItLooksStances = {
  'depends-on-who-does-it': {
    says: 'How real it looks depends on the skill of whoever does it',
    claims: [
      'realism.factor-practitioner-skill.s0',
      'realism.authentic-up-close.s3',
      'practitioner.technique-and-eye.s3',
    ],
    differs: {
      weaker: ['risk.unnatural-look.s2', 'practitioner.proficient-technician.s4', 'practitioner.reputable-crucial.s4'],
      beside: ['practitioner.trained-reduces-risk.s1'],
    },
  },
  'dots-spaced-at-random': {
    says: 'Good dots are spaced at random, as real hair is',
    claims: ['realism.factor-dot-size-spacing.s0', 'realism.skilled-replicates-randomness.s0'],
    differs: { beside: ['realism.not-random-dots.s2', 'technique.not-just-dots.s3', 'sessions.follow-up.s4'] },
  },
  'realism.authentic-up-close.s3': {
    claims: ['realism.authentic-up-close.s3'],
    differs: {
      weaker: [
        'realism.good-looks-natural.s0',
        'realism.undetectable-conversational-distance.s0',
        'realism.natural-looking-conclusion.s4',
        'realism.blends-seamlessly.s4',
      ],
      // “Much more natural” is not “wholly real”.
      beside: ['realism.not-100-percent-real.s2'],
    },
  },
  'realism.avoid-ruler-straight.s0': {
    claims: ['realism.avoid-ruler-straight.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
  },
  'realism.bad-looks-drawn-on.s0': {
    claims: ['realism.bad-looks-drawn-on.s0'],
    differs: {
      weaker: ['risk.unnatural-look.s2'],
      beside: ['realism.authentic-up-close.s3', 'risk.reduced-by-care-and-choice.s4'],
    },
  },
  'realism.blends-seamlessly.s4': {
    claims: ['realism.blends-seamlessly.s4'],
    differs: {
      part: [
        'realism.good-looks-natural.s0',
        'realism.made-as-natural-as-possible.s2',
        'realism.authentic-up-close.s3',
      ],
    },
  },
  'realism.details-not-seen.s3': {
    claims: ['realism.details-not-seen.s3'],
    differs: { beside: ['realism.undetectable-conversational-distance.s0'] },
  },
  'realism.factor-dot-size-spacing.s0': {
    claims: ['realism.factor-dot-size-spacing.s0'],
    differs: {
      part: ['technique.match-follicle-size.s3'],
      beside: ['realism.not-random-dots.s2', 'procedure.dots-placed.s4'],
    },
  },
  'realism.factor-hairline-design.s0': {
    claims: ['realism.factor-hairline-design.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
  },
  'realism.factor-pigment-quality.s0': {
    claims: ['realism.factor-pigment-quality.s0'],
    differs: {
      part: ['technique.tools-not-in-tattoo-shop.s3'],
      beside: [
        'technique.specialized-pigments.s1',
        'technique.ink-differs.s2',
        'technique.pigment-mimics-hair.s4',
        'realism.natural-looking.s4',
      ],
    },
  },
  'realism.keep-guard-0-1.s0': {
    claims: ['realism.keep-guard-0-1.s0'],
    differs: {
      people: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2', 'women.middle-part.s3'],
      weaker: ['candidacy.ideal-shaved-or-short.s4'],
    },
  },
  'realism.must-shave-regularly.s2': {
    claims: ['realism.must-shave-regularly.s2'],
    differs: {
      beside: [
        'realism.keep-guard-0-1.s0',
        'benefit.minimal-maintenance.s3',
        'candidacy.ideal-shaved-or-short.s4',
        'candidacy.long-hair.s4',
      ],
    },
  },
  'realism.natural-looking-conclusion.s4': {
    claims: ['realism.natural-looking-conclusion.s4', 'realism.blends-seamlessly.s4'],
    differs: {
      weaker: [
        'realism.good-looks-natural.s0',
        'realism.made-as-natural-as-possible.s2',
        'realism.authentic-up-close.s3',
      ],
    },
  },
  'realism.natural-looking.s4': {
    claims: ['realism.natural-looking.s4'],
    differs: {
      part: ['procedure.s1-shade-match.s0', 'technique.gray-colour-match.s2'],
      beside: ['technique.thousands-of-shades.s3'],
    },
  },
  'realism.not-100-percent-real.s2': {
    claims: ['realism.not-100-percent-real.s2'],
    differs: {
      beside: [
        'realism.good-looks-natural.s0',
        'realism.undetectable-conversational-distance.s0',
        'realism.natural-looking-conclusion.s4',
        'realism.authentic-up-close.s3',
        'realism.blends-seamlessly.s4',
      ],
    },
  },
  'realism.pale-contrast-unnatural.s0': {
    claims: ['realism.pale-contrast-unnatural.s0'],
    differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
  },
  'realism.perfect-hairline.s4': {
    claims: ['realism.perfect-hairline.s4'],
    differs: { beside: ['realism.factor-hairline-design.s0', 'procedure.outline-takes-time.s2'] },
  },
  'realism.tattoo-ink-blue-green.s0': {
    claims: ['realism.tattoo-ink-blue-green.s0', 'technique.tattoo-ink-fades-blue-green.s0'],
    differs: { beside: ['longevity.same-as-tattoo.s3'] },
  },
  'realism.undetectable-conversational-distance.s0': {
    claims: ['realism.undetectable-conversational-distance.s0'],
    differs: {
      beside: ['realism.not-100-percent-real.s2'],
      stronger: ['realism.authentic-up-close.s3'],
      weaker: ['realism.natural-looking-conclusion.s4', 'realism.blends-seamlessly.s4'],
    },
  },
} as const satisfies StanceTable
