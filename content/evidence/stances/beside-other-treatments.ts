import type { StanceTable } from '../stance.schema'

export const besideOtherTreatmentsStances = {
  'other-treatments-wait': {
    says: 'Other treatments wait until the scalp has healed',
    claims: ['combination.not-simultaneous.s2', 'combination.wait-until-healed.s2'],
    differs: {
      // With a transplant, and no word on when; one medicine, and no word on healing.
      beside: [
        'combination.transplant-yes.s0',
        'candidacy.transplant-scars.s1',
        'combination.avoid-minoxidil.s3',
        'combination.improves-transplant-look.s4',
      ],
    },
  },
  'goes-with-others-once-healed': {
    says: 'Once it has healed, SMP can go with other treatments',
    claims: ['combination.ok-after-healing.s2'],
    differs: {
      part: [
        'combination.transplant-yes.s0',
        'candidacy.transplant-scars.s1',
        'combination.improves-transplant-look.s4',
      ],
      // One treatment that is to stay away, and no end is given.
      beside: ['combination.avoid-minoxidil.s3'],
    },
  },
  'combination.does-not-interfere.s2': {
    claims: ['combination.does-not-interfere.s2'],
    differs: {
      // With one other method, a transplant.
      part: ['combination.transplant-yes.s0', 'combination.improves-transplant-look.s4'],
      beside: ['candidacy.transplant-scars.s1', 'combination.avoid-minoxidil.s3'],
    },
  },
  'combination.consult-provider.s2': { claims: ['combination.consult-provider.s2'] },
  'comparison.finasteride-result.s0': { claims: ['comparison.finasteride-result.s0'] },
  'comparison.microblading-lasts-4-6.s2': { claims: ['comparison.microblading-lasts-4-6.s2'] },
  'comparison.minoxidil-result.s0': { claims: ['comparison.minoxidil-result.s0'] },
  'comparison.transplant-result.s0': {
    claims: ['comparison.transplant-result.s0'],
    // Of the best result, which comes later.
    differs: { later: ['comparison.transplant-over-year.s4'] },
  },
} as const satisfies StanceTable
