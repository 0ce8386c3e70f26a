import type { StanceTable } from '../stance.schema'

export const whoDoesItStances = {
  'ask-to-see-training': {
    says: 'Ask where and in what the practitioner was trained, and to see the proof',
    claims: ['practitioner.ask-training.s0', 'practitioner.ask-certificates.s1', 'practitioner.shows-proof.s1'],
  },
  'choose-with-care': {
    says: 'Choose the practitioner with care',
    claims: [
      'practitioner.choice-critical.s0',
      'practitioner.do-research.s1',
      'practitioner.choose-with-care.s2',
      'practitioner.trust-team.s3',
      'practitioner.reputable-crucial.s4',
      'practitioner.research-well.s2',
      'practitioner.no-compromise.s3',
    ],
  },
  'look-the-practitioner-up': {
    says: 'Look the practitioner up before you book',
    claims: [
      'practitioner.research-reviews-photos.s4',
      'practitioner.check-website-social.s1',
      'practitioner.healed-results-gallery.s0',
      'practitioner.portfolio-match.s1',
      'practitioner.check-previous-work.s2',
      'practitioner.before-after-photos.s2',
    ],
  },
  'practitioner.ask-pigment-brand.s0': { claims: ['practitioner.ask-pigment-brand.s0'] },
  'practitioner.ask-procedure-count.s0': { claims: ['practitioner.ask-procedure-count.s0'] },
  'practitioner.avoid-no-hair-background.s3': {
    claims: ['practitioner.avoid-no-hair-background.s3'],
    differs: {
      part: [
        'practitioner.not-tattoo-studio.s1',
        'practitioner.healthcare-or-specialist.s1',
        'practitioner.avoid-tattoo-add-on.s0',
        'practitioner.certified.s4',
      ],
    },
    against: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
  },
  'practitioner.avoid-tattoo-add-on.s0': {
    claims: ['practitioner.avoid-tattoo-add-on.s0'],
    differs: {
      part: [
        'practitioner.not-tattoo-studio.s1',
        'practitioner.healthcare-or-specialist.s1',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
    against: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
  },
  'practitioner.certified.s4': {
    claims: ['practitioner.certified.s4', 'practitioner.who-with-certificate.s2'],
    differs: {
      part: [
        'practitioner.not-tattoo-studio.s1',
        'practitioner.healthcare-or-specialist.s1',
        'practitioner.avoid-tattoo-add-on.s0',
        'practitioner.avoid-no-hair-background.s3',
        'regulation.none-official.s1',
        'regulation.still-established.s3',
        'practitioner.ask-licensed-board.s1',
      ],
    },
  },
  'practitioner.continuing-education.s1': { claims: ['practitioner.continuing-education.s1'] },
  'practitioner.explains-technique.s1': { claims: ['practitioner.explains-technique.s1'] },
  'practitioner.feel-comfortable.s1': { claims: ['practitioner.feel-comfortable.s1'] },
  'practitioner.healed-results-gallery.s0': {
    claims: [
      'practitioner.healed-results-gallery.s0',
      'practitioner.portfolio-match.s1',
      'practitioner.check-previous-work.s2',
      'practitioner.before-after-photos.s2',
      'practitioner.research-reviews-photos.s4',
    ],
  },
  'practitioner.healthcare-or-specialist.s1': {
    claims: ['practitioner.healthcare-or-specialist.s1', 'practitioner.not-tattoo-studio.s1'],
    differs: {
      part: [
        'practitioner.avoid-tattoo-add-on.s0',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
    against: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
  },
  'practitioner.hygiene-gloves-hands.s1': { claims: ['practitioner.hygiene-gloves-hands.s1'] },
  'practitioner.new-sterile-needles.s1': { claims: ['practitioner.new-sterile-needles.s1', 'risk.sterile-setting.s2'] },
  'practitioner.not-tattoo-studio.s1': {
    claims: ['practitioner.not-tattoo-studio.s1', 'practitioner.healthcare-or-specialist.s1'],
    differs: {
      part: [
        'practitioner.avoid-tattoo-add-on.s0',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
    against: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
  },
  'practitioner.over-one-year.s1': { claims: ['practitioner.over-one-year.s1'] },
  'practitioner.portfolio-match.s1': {
    claims: [
      'practitioner.portfolio-match.s1',
      'practitioner.healed-results-gallery.s0',
      'practitioner.check-previous-work.s2',
      'practitioner.before-after-photos.s2',
      'practitioner.research-reviews-photos.s4',
    ],
  },
  'practitioner.spcp-advice.s1': { claims: ['practitioner.spcp-advice.s1'] },
  'practitioner.specialized-training.s0': {
    claims: [
      'practitioner.specialized-training.s0',
      'practitioner.specializes-in-smp.s1',
      'practitioner.more-training-than-tattoo.s3',
    ],
  },
  'practitioner.specializes-in-smp.s1': {
    claims: [
      'practitioner.specializes-in-smp.s1',
      'practitioner.specialized-training.s0',
      'practitioner.more-training-than-tattoo.s3',
    ],
  },
  'practitioner.visit-cleanliness.s1': { claims: ['practitioner.visit-cleanliness.s1'] },
  'practitioner.who-may-perform.s2': {
    claims: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
    differs: { part: ['practitioner.certified.s4'] },
    against: [
      'practitioner.not-tattoo-studio.s1',
      'practitioner.healthcare-or-specialist.s1',
      'practitioner.avoid-tattoo-add-on.s0',
      'practitioner.avoid-no-hair-background.s3',
    ],
  },
  'wants-a-certificate': {
    says: 'The practitioner should hold a certificate',
    claims: ['practitioner.who-with-certificate.s2', 'practitioner.certified.s4', 'practitioner.who-may-perform.s2'],
    against: [
      'practitioner.not-tattoo-studio.s1',
      'practitioner.healthcare-or-specialist.s1',
      'practitioner.avoid-tattoo-add-on.s0',
      'practitioner.avoid-no-hair-background.s3',
    ],
  },
} as const satisfies StanceTable
