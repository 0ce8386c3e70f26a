import type { StanceTable } from '../stance.schema'

export const livingWithItStances = {
  'realism.not-noticed-if-done-well.s0': {
    claims: ['realism.not-noticed-if-done-well.s0'],
    differs: {
      // Natural to look at; whether others know is not said.
      weaker: [
        'realism.authentic-up-close.s3',
        'realism.natural-looking-conclusion.s4',
        'realism.blends-seamlessly.s4',
      ],
      beside: ['realism.not-100-percent-real.s2'],
    },
  },
  'shaved-look-without-shine': {
    says: 'SMP is for men who want a shaved look without the shine',
    claims: ['candidacy.norwood-5-7.s0'],
    // The look of a shaved head; we found no word on shine.
    differs: {
      part: [
        'mechanism.stipple-full-head.s1',
        'mechanism.severe-buzz-cut.s2',
        'definition.closely-shaved-look.s3',
        'candidacy.hair-states.s4',
      ],
    },
    sought: [' shine', 'shiny', 'gloss'],
  },
} as const satisfies StanceTable
