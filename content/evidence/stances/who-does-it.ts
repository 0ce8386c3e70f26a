import type { StanceTable } from '../stance.schema'

export const whoDoesItStances = {
  'ask-to-see-training': {
    says: 'Ask about the training of the practitioner, and to see proof of it',
    claims: ['practitioner.ask-certificates.s1', 'practitioner.shows-proof.s1'],
    differs: {
      part: ['practitioner.ask-training.s0'],
      beside: [
        'practitioner.who-may-perform.s2',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
  },
  'choose-with-care': {
    says: 'Choose the practitioner with care',
    claims: [
      'practitioner.choice-critical.s0',
      'practitioner.do-research.s1',
      'practitioner.choose-with-care.s2',
      'practitioner.research-well.s2',
      'practitioner.no-compromise.s3',
      'practitioner.trust-team.s3',
      'practitioner.reputable-crucial.s4',
      'practitioner.research-experienced.s4',
    ],
  },
  'what-clients-write-may-help': {
    says: 'What past clients write may help you choose',
    claims: ['practitioner.check-website-social.s1', 'practitioner.research-reviews-photos.s4'],
  },
  'practitioner.ask-pigment-brand.s0': { claims: ['practitioner.ask-pigment-brand.s0'] },
  'practitioner.ask-procedure-count.s0': {
    claims: ['practitioner.ask-procedure-count.s0'],
    differs: {
      beside: [
        'practitioner.ask-years.s1',
        'practitioner.research-experienced.s4',
        'practitioner.avoid-no-hair-background.s3',
        'risk.safe-in-good-hands.s2',
      ],
    },
  },
  'practitioner.avoid-no-hair-background.s3': {
    claims: ['practitioner.avoid-no-hair-background.s3', 'practitioner.background-minimises-risk.s3'],
    differs: {
      beside: [
        'practitioner.avoid-tattoo-add-on.s0',
        'practitioner.not-tattoo-studio.s1',
        'practitioner.certified.s4',
        'practitioner.who-may-perform.s2',
      ],
    },
  },
  'practitioner.avoid-tattoo-add-on.s0': {
    claims: ['practitioner.avoid-tattoo-add-on.s0'],
    differs: {
      beside: [
        'practitioner.not-tattoo-studio.s1',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
    against: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
  },
  'practitioner.certified.s4': {
    claims: ['practitioner.certified.s4', 'practitioner.who-with-certificate.s2', 'practitioner.who-may-perform.s2'],
    differs: {
      weaker: ['practitioner.ask-certificates.s1'],
      beside: ['practitioner.specialized-training.s0', 'regulation.still-established.s3'],
    },
  },
  'practitioner.continuing-education.s1': { claims: ['practitioner.continuing-education.s1'] },
  'practitioner.explains-technique.s1': {
    claims: ['practitioner.explains-technique.s1'],
    differs: { part: ['consultation.describe-results.s3'] },
  },
  'practitioner.feel-comfortable.s1': {
    claims: ['practitioner.feel-comfortable.s1'],
    differs: { part: ['practitioner.trust-team.s3'] },
  },
  'practitioner.healed-results-gallery.s0': {
    claims: ['practitioner.healed-results-gallery.s0'],
    // They want photos or earlier work, and do not say healed.
    differs: {
      part: [
        'practitioner.portfolio-match.s1',
        'practitioner.check-previous-work.s2',
        'practitioner.before-after-photos.s2',
        'practitioner.research-reviews-photos.s4',
      ],
    },
  },
  'practitioner.healthcare-or-specialist.s1': {
    claims: ['practitioner.healthcare-or-specialist.s1'],
    differs: {
      // A doctor, or anyone trained, and a tattoo artist too.
      part: ['practitioner.who-may-perform.s2'],
      beside: [
        'practitioner.avoid-tattoo-add-on.s0',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
  },
  'practitioner.hygiene-gloves-hands.s1': {
    claims: ['practitioner.hygiene-gloves-hands.s1'],
    differs: { part: ['risk.sterile-setting.s2'] },
  },
  'practitioner.new-sterile-needles.s1': {
    claims: ['practitioner.new-sterile-needles.s1'],
    differs: { part: ['risk.sterile-setting.s2', 'risk.infection-unsterile-needles.s2'] },
  },
  'practitioner.not-tattoo-studio.s1': {
    claims: ['practitioner.not-tattoo-studio.s1'],
    differs: {
      beside: [
        'practitioner.avoid-tattoo-add-on.s0',
        // A person with a certificate, without a word on the place.
        'practitioner.who-may-perform.s2',
        'practitioner.who-with-certificate.s2',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
  },
  'practitioner.over-one-year.s1': {
    claims: ['practitioner.over-one-year.s1'],
    differs: {
      part: ['risk.safe-in-good-hands.s2', 'practitioner.research-experienced.s4'],
      beside: ['practitioner.ask-procedure-count.s0', 'practitioner.avoid-no-hair-background.s3'],
    },
  },
  'practitioner.portfolio-match.s1': {
    claims: ['practitioner.portfolio-match.s1'],
    differs: {
      part: [
        'practitioner.healed-results-gallery.s0',
        'practitioner.check-previous-work.s2',
        'practitioner.before-after-photos.s2',
        'practitioner.research-reviews-photos.s4',
      ],
    },
  },
  'practitioner.spcp-advice.s1': { claims: ['practitioner.spcp-advice.s1'] },
  'practitioner.specialized-training.s0': {
    claims: [
      'practitioner.specialized-training.s0',
      'practitioner.trained-performs.s1',
      'practitioner.trained-reduces-risk.s1',
      'practitioner.who-may-perform.s2',
      'practitioner.more-training-than-tattoo.s3',
    ],
    // A certificate, without a word on training.
    differs: { part: ['practitioner.certified.s4'] },
  },
  'practitioner.specializes-in-smp.s1': {
    claims: ['practitioner.specializes-in-smp.s1'],
    differs: {
      part: ['practitioner.avoid-tattoo-add-on.s0'],
      beside: [
        'practitioner.who-may-perform.s2',
        'practitioner.avoid-no-hair-background.s3',
        'practitioner.certified.s4',
      ],
    },
  },
  'practitioner.visit-cleanliness.s1': {
    claims: ['practitioner.visit-cleanliness.s1', 'practitioner.visit-site.s1'],
    differs: { part: ['risk.sterile-setting.s2'] },
  },
  'practitioner.who-may-perform.s2': {
    claims: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
    differs: {
      beside: ['practitioner.not-tattoo-studio.s1', 'practitioner.avoid-no-hair-background.s3'],
      part: ['practitioner.certified.s4'],
    },
    against: ['practitioner.avoid-tattoo-add-on.s0'],
  },
  'wants-a-certificate': {
    says: 'Whoever does SMP has a certificate for it',
    claims: ['practitioner.who-with-certificate.s2', 'practitioner.who-may-perform.s2', 'practitioner.certified.s4'],
    differs: {
      weaker: ['practitioner.ask-certificates.s1'],
      beside: ['practitioner.specialized-training.s0', 'regulation.still-established.s3'],
    },
  },
} as const satisfies StanceTable
