import type { StanceTable } from '../stance.schema'

export const whatItCostsStances = {
  'area-moves-the-price': {
    says: 'The price can depend on how much of the scalp is treated',
    claims: ['cost.factor-area.s1', 'cost.factor-area.s3', 'cost.factors.s4'],
    differs: {
      part: [
        'cost.full-head.us-2026.s0',
        'cost.crown.us-2026.s0',
        'cost.hairline.us-2026.s0',
        'cost.smp-3-sessions.s2',
        'cost.hairline-3-sessions.s2',
      ],
    },
  },
  'cost.better-practitioners-dearer.s1': {
    claims: ['cost.better-practitioners-dearer.s1'],
    differs: { part: ['cost.factor-living-experience.s2', 'cost.factor-experience.s3', 'cost.factors.s4'] },
  },
  'cost.by-section.s3': {
    claims: ['cost.by-section.s3'],
    differs: {
      beside: [
        'cost.crown.us-2026.s0',
        'cost.hairline.us-2026.s0',
        'cost.hairline-3-sessions.s2',
        'cost.factor-area.s1',
        'cost.factors.s4',
      ],
    },
  },
  'cost.crown.us-2026.s0': { claims: ['cost.crown.us-2026.s0'] },
  'cost.estimate-total.s3': {
    claims: ['cost.estimate-total.s3'],
    differs: { beside: ['cost.ask-for-quote.s2', 'cost.factors.s4'] },
  },
  'cost.factor-scalp-properties.s3': {
    claims: ['cost.factor-scalp-properties.s3'],
    differs: { beside: ['cost.scar-fut.us-2026.s0'] },
  },
  'cost.full-head.us-2026.s0': {
    claims: ['cost.full-head.us-2026.s0', 'comparison.smp-cost.s0'],
    differs: {
      weaker: ['cost.total.s1'],
      place: ['cost.smp-3-sessions.s2', 'cost.total-card.s2', 'cost.total-text.s2'],
      figure: ['cost.per-session.s3'],
    },
  },
  'cost.hairline-3-sessions.s2': {
    claims: ['cost.hairline-3-sessions.s2'],
    differs: { place: ['cost.hairline.us-2026.s0'] },
  },
  'cost.hairline.us-2026.s0': {
    claims: ['cost.hairline.us-2026.s0'],
    differs: { place: ['cost.hairline-3-sessions.s2'] },
  },
  'cost.per-session.s3': {
    claims: ['cost.per-session.s3'],
    differs: {
      figure: ['cost.full-head.us-2026.s0', 'cost.total.s1'],
      place: ['cost.turkey-per-session.s2'],
    },
  },
  'cost.scar-fut.us-2026.s0': { claims: ['cost.scar-fut.us-2026.s0'] },
  'cost.smp-3-sessions.s2': {
    claims: ['cost.smp-3-sessions.s2', 'cost.total-card.s2'],
    differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
  },
  'cost.total-text.s2': {
    claims: ['cost.total-text.s2'],
    differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
  },
  'cost.total.s1': {
    claims: ['cost.total.s1'],
    differs: {
      place: ['cost.full-head.us-2026.s0'],
      figure: ['cost.total-card.s2', 'cost.smp-3-sessions.s2', 'cost.total-text.s2', 'cost.per-session.s3'],
    },
  },
  'cost.touchup.us-2026.s0': {
    claims: ['cost.touchup.us-2026.s0'],
    differs: { weaker: ['touchup.cost-fraction.s3'] },
  },
  'cost.turkey-affordable.s2': {
    claims: ['cost.turkey-affordable.s2'],
    differs: { weaker: ['cost.cheaper-places.s3'] },
  },
  'cost.turkey-per-session.s2': {
    claims: ['cost.turkey-per-session.s2'],
    differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
  },
  'dear-and-cheap-places': {
    says: 'SMP tends to cost more in uptown Manhattan or Beverly Hills than in the Midwest, Turkey or South America',
    claims: ['cost.cheaper-places.s3', 'cost.expensive-cities.s3'],
    // Low prices in Turkey, and no word on the other places; or that the place counts, and no place by name.
    differs: { part: ['cost.turkey-affordable.s2', 'cost.factor-location.s1', 'cost.factors.s4'] },
  },
  'experience-moves-the-price': {
    says: 'The price can depend on how experienced the practitioner is',
    claims: [
      'cost.factor-experience.s1',
      'cost.factor-living-experience.s2',
      'cost.factor-experience.s3',
      'cost.factors.s4',
    ],
  },
  'insurance.not-covered.s2': { claims: ['insurance.not-covered.s2'] },
  'insurance.reason-cosmetic.s2': {
    claims: ['insurance.reason-cosmetic.s2'],
    differs: {
      part: [
        'comparison.smp-type.s0',
        'definition.cosmetic-treatment.s1',
        'definition.cosmetic-microneedles.s3',
        'definition.permanent-makeup.s4',
      ],
    },
  },
  'place-moves-the-price': {
    says: 'The price can depend on where it is done',
    claims: ['cost.factor-location.s1', 'cost.factor-place-artist.s2', 'cost.factor-location.s3', 'cost.factors.s4'],
  },
} as const satisfies StanceTable
