import type { StanceTable } from '../stance.schema'

export const howItLooksStances = {
  'dots-at-random-look-real': {
    says: 'Dots of the right size, placed at random, look real',
    claims: ['realism.factor-dot-size-spacing.s0', 'realism.skilled-replicates-randomness.s0'],
  },
  'realism.authentic-up-close.s3': {
    claims: ['realism.authentic-up-close.s3'],
    differs: {
      part: [
        'realism.good-looks-natural.s0',
        'realism.undetectable-conversational-distance.s0',
        'realism.not-noticed-if-done-well.s0',
        'realism.natural-looking.s4',
        'realism.blends-seamlessly.s4',
        'realism.natural-looking-conclusion.s4',
      ],
    },
    against: ['realism.not-100-percent-real.s2'],
  },
  'realism.avoid-ruler-straight.s0': {
    claims: ['realism.avoid-ruler-straight.s0', 'realism.factor-hairline-design.s0'],
    differs: { part: ['realism.perfect-hairline.s4', 'procedure.density-detail-depth.s4'] },
  },
  'realism.bad-looks-drawn-on.s0': { claims: ['realism.bad-looks-drawn-on.s0', 'risk.unnatural-look.s2'] },
  'realism.blends-seamlessly.s4': {
    claims: ['realism.blends-seamlessly.s4', 'realism.natural-looking.s4', 'realism.natural-looking-conclusion.s4'],
    differs: {
      part: [
        'realism.not-100-percent-real.s2',
        'realism.authentic-up-close.s3',
        'realism.good-looks-natural.s0',
        'realism.undetectable-conversational-distance.s0',
        'realism.not-noticed-if-done-well.s0',
      ],
    },
  },
  'realism.details-not-seen.s3': { claims: ['realism.details-not-seen.s3'] },
  'realism.factor-dot-size-spacing.s0': { claims: ['realism.factor-dot-size-spacing.s0'] },
  'realism.factor-hairline-design.s0': {
    claims: ['realism.factor-hairline-design.s0', 'realism.avoid-ruler-straight.s0'],
    differs: { part: ['realism.perfect-hairline.s4', 'procedure.density-detail-depth.s4'] },
  },
  'realism.factor-pigment-quality.s0': { claims: ['realism.factor-pigment-quality.s0'] },
  'realism.factor-practitioner-skill.s0': { claims: ['realism.factor-practitioner-skill.s0'] },
  'realism.keep-guard-0-1.s0': {
    claims: ['realism.keep-guard-0-1.s0', 'realism.best-very-short-hair.s0'],
    differs: {
      part: [
        'candidacy.long-hair.s4',
        'candidacy.hair-states.s4',
        'candidacy.ideal-shaved-or-short.s4',
        'women.middle-part.s3',
        'women.add-density.s4',
        'benefit.minimal-maintenance.s3',
        'risk.lifetime-changes.s2',
        'realism.must-shave-regularly.s2',
        'risk.regular-shaving.s2',
      ],
    },
  },
  'realism.must-shave-regularly.s2': {
    claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
    differs: {
      part: [
        'benefit.minimal-maintenance.s3',
        'aftercare.long-term-daily-moisturise.s0',
        'aftercare.long-term-sun-protection.s0',
        'realism.keep-guard-0-1.s0',
      ],
    },
  },
  'realism.natural-looking.s4': {
    claims: ['realism.natural-looking.s4', 'realism.blends-seamlessly.s4', 'realism.natural-looking-conclusion.s4'],
    differs: {
      part: [
        'realism.not-100-percent-real.s2',
        'realism.authentic-up-close.s3',
        'realism.good-looks-natural.s0',
        'realism.undetectable-conversational-distance.s0',
        'realism.not-noticed-if-done-well.s0',
      ],
    },
  },
  'realism.not-100-percent-real.s2': {
    claims: ['realism.not-100-percent-real.s2'],
    differs: {
      part: [
        'realism.good-looks-natural.s0',
        'realism.undetectable-conversational-distance.s0',
        'realism.not-noticed-if-done-well.s0',
        'realism.natural-looking.s4',
        'realism.blends-seamlessly.s4',
        'realism.natural-looking-conclusion.s4',
      ],
    },
    against: ['realism.authentic-up-close.s3'],
  },
  'realism.pale-contrast-unnatural.s0': {
    claims: ['realism.pale-contrast-unnatural.s0'],
    differs: { part: ['candidacy.all-types-tones.s4', 'candidacy.hair-colour-no-worry.s2'] },
  },
  'realism.perfect-hairline.s4': {
    claims: ['realism.perfect-hairline.s4', 'procedure.density-detail-depth.s4'],
    differs: { part: ['realism.factor-hairline-design.s0', 'realism.avoid-ruler-straight.s0'] },
  },
  'realism.tattoo-ink-blue-green.s0': { claims: ['realism.tattoo-ink-blue-green.s0'] },
  'realism.undetectable-conversational-distance.s0': {
    claims: ['realism.undetectable-conversational-distance.s0', 'realism.not-noticed-if-done-well.s0'],
    differs: {
      part: [
        'realism.not-100-percent-real.s2',
        'realism.authentic-up-close.s3',
        'realism.natural-looking.s4',
        'realism.blends-seamlessly.s4',
        'realism.natural-looking-conclusion.s4',
      ],
    },
  },
} as const satisfies StanceTable
