import type { StanceTable } from '../stance.schema'

export const whatItCostsStances = {
  'area-moves-the-price': {
    says: 'The price depends on how much scalp is treated',
    claims: [
      'cost.factor-area.s1',
      'cost.factor-area.s3',
      'cost.factors.s4',
      'consultation.goals.s3',
      'cost.factor-experience.s3',
      'cost.factor-location.s1',
      'cost.factor-place-artist.s2',
      'cost.factor-location.s3',
      'cost.factor-experience.s1',
      'cost.factor-living-experience.s2',
    ],
    differs: { part: ['definition.non-surgical.s0'] },
  },
  'cost.better-practitioners-dearer.s1': { claims: ['cost.better-practitioners-dearer.s1'] },
  'cost.by-section.s3': { claims: ['cost.by-section.s3'] },
  'cost.crown.us-2026.s0': { claims: ['cost.crown.us-2026.s0'] },
  'cost.estimate-total.s3': { claims: ['cost.estimate-total.s3'] },
  'cost.factor-scalp-properties.s3': { claims: ['cost.factor-scalp-properties.s3'] },
  'cost.full-head.us-2026.s0': {
    claims: ['cost.full-head.us-2026.s0'],
    differs: {
      figure: [
        'cost.total.s1',
        'cost.total-card.s2',
        'cost.smp-3-sessions.s2',
        'cost.total-text.s2',
        'cost.per-session.s3',
      ],
    },
  },
  'cost.hairline-3-sessions.s2': {
    claims: ['cost.hairline-3-sessions.s2'],
    differs: { figure: ['cost.hairline.us-2026.s0'] },
  },
  'cost.hairline.us-2026.s0': {
    claims: ['cost.hairline.us-2026.s0'],
    differs: { figure: ['cost.hairline-3-sessions.s2'] },
  },
  'cost.per-session.s3': {
    claims: ['cost.per-session.s3'],
    differs: {
      figure: [
        'cost.full-head.us-2026.s0',
        'cost.total.s1',
        'cost.total-card.s2',
        'cost.smp-3-sessions.s2',
        'cost.total-text.s2',
      ],
      part: ['comparison.cheaper-than-surgery.s4'],
    },
  },
  'cost.scar-fut.us-2026.s0': { claims: ['cost.scar-fut.us-2026.s0'] },
  'cost.smp-3-sessions.s2': {
    claims: ['cost.smp-3-sessions.s2', 'cost.total-card.s2'],
    differs: { figure: ['cost.full-head.us-2026.s0', 'cost.total.s1', 'cost.per-session.s3'] },
  },
  'cost.total-text.s2': {
    claims: ['cost.total-text.s2'],
    differs: { figure: ['cost.full-head.us-2026.s0', 'cost.total.s1', 'cost.per-session.s3'] },
  },
  'cost.total.s1': {
    claims: ['cost.total.s1'],
    differs: {
      figure: [
        'cost.full-head.us-2026.s0',
        'cost.total-card.s2',
        'cost.smp-3-sessions.s2',
        'cost.total-text.s2',
        'cost.per-session.s3',
      ],
    },
  },
  'cost.touchup.us-2026.s0': { claims: ['cost.touchup.us-2026.s0'] },
  'cost.turkey-affordable.s2': {
    claims: ['cost.turkey-affordable.s2', 'cost.cheaper-places.s3', 'cost.turkey-exchange.s2'],
  },
  'cost.turkey-per-session.s2': { claims: ['cost.turkey-per-session.s2'] },
  'experience-moves-the-price': {
    says: 'The price depends on the experience of the practitioner',
    claims: [
      'cost.factor-experience.s1',
      'cost.factor-living-experience.s2',
      'cost.factor-experience.s3',
      'cost.factors.s4',
      'consultation.goals.s3',
      'cost.factor-area.s3',
      'cost.factor-area.s1',
      'cost.factor-location.s1',
      'cost.factor-place-artist.s2',
      'cost.factor-location.s3',
    ],
    differs: { part: ['definition.non-surgical.s0'] },
  },
  'insurance.not-covered.s2': { claims: ['insurance.not-covered.s2'] },
  'insurance.reason-cosmetic.s2': {
    claims: [
      'insurance.reason-cosmetic.s2',
      'definition.specialized-tattoo.s0',
      'technique.needle-and-ink.s1',
      'mechanism.tattooed-dot-pattern.s1',
      'definition.permanent-superficial-tattoo.s2',
      'definition.also-hair-tattoo.s4',
    ],
    differs: { part: ['definition.hair-tattoo-incomplete.s3'] },
  },
  'place-moves-the-price': {
    says: 'The price depends on where it is done',
    claims: [
      'cost.factor-location.s1',
      'cost.factor-place-artist.s2',
      'cost.factor-location.s3',
      'cost.factors.s4',
      'cost.factor-area.s1',
      'cost.factor-area.s3',
      'cost.factor-experience.s1',
      'cost.factor-living-experience.s2',
      'cost.factor-experience.s3',
    ],
  },
} as const satisfies StanceTable
