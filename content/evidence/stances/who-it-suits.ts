import type { StanceTable } from '../stance.schema'

export const whoItSuitsStances = {
  'anyone-can-have-it': {
    says: 'Anyone who wants fuller-looking hair can have SMP',
    claims: ['candidacy.anyone.s2', 'risk.safe-for-all.s4', 'misc.available-worldwide.s4'],
    differs: {
      beside: ['contraindication.active-scalp-conditions.s0', 'contraindication.keloid-prone.s1'],
      weaker: ['candidacy.wider-than-transplant.s3'],
    },
  },
  'no-age-hair-or-tone-bars-it': {
    says: 'No age, hair type or skin tone stands in the way of SMP',
    claims: ['candidacy.all-types-tones.s4', 'candidacy.men-women-all-ages.s4', 'risk.safe-for-all.s4'],
    // Anyone, it says, but then some conditions want a check first, and the list of them is lost.
    differs: {
      weaker: ['candidacy.anyone.s2', 'candidacy.hair-colour-no-worry.s2'],
      // Not ideal is no bar.
      beside: ['contraindication.pale-skin-dark-hair.s0'],
    },
  },
  'suits-every-skin-tone': {
    says: 'SMP is ideal for every skin tone',
    claims: ['candidacy.all-types-tones.s4'],
    // Its doubt is of a contrast with dark hair, and it has none where an expert does the work.
    differs: {
      beside: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
      weaker: ['candidacy.anyone.s2'],
    },
  },
  'suits-young-and-old': {
    says: 'SMP is ideal for young and old alike',
    claims: [
      'candidacy.men-women-all-ages.s4',
      'candidacy.all-ages-intro.s4',
      'candidacy.all-types-tones.s4',
      'risk.safe-for-all.s4',
    ],
    // Women whose hair has thinned with age.
    differs: { weaker: ['candidacy.anyone.s2'], part: ['women.middle-part.s3'] },
  },
  'candidacy.autoimmune.s3': {
    claims: ['candidacy.autoimmune.s3'],
    differs: {
      part: [
        'candidacy.alopecia-areata.s0',
        'candidacy.alopecia-areata.s4',
        'candidacy.totalis-universalis.s4',
        'candidacy.alopecia.s1',
      ],
      // Anyone, but then some conditions want a check first, and the list of them is lost.
      weaker: ['candidacy.anyone.s2'],
    },
  },
  'candidacy.beard.s4': { claims: ['candidacy.beard.s4'] },
  'candidacy.cancer-treatment-loss.s1': {
    claims: ['candidacy.cancer-treatment-loss.s1', 'candidacy.summary-suitable.s1'],
    // Anyone, or other conditions than those that it names: no word on cancer.
    differs: { weaker: ['candidacy.anyone.s2', 'candidacy.other-conditions.s4'] },
  },
  'works-on-a-bald-head': {
    says: 'SMP works on a head that is completely bald',
    claims: [
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.stipple-full-head.s1',
      'candidacy.complete-baldness.s2',
      'comparison.microblading-candidates-smp.s2',
      'candidacy.hair-states.s4',
      'candidacy.totalis-universalis.s4',
    ],
    differs: { part: ['definition.closely-shaved-look.s3'] },
  },
  'candidacy.gray-hair.s2': {
    claims: ['candidacy.gray-hair.s2'],
    differs: {
      beside: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4', 'technique.thousands-of-shades.s3'],
    },
  },
  'candidacy.hair-colour-no-worry.s2': {
    claims: ['candidacy.hair-colour-no-worry.s2'],
    differs: {
      // A pairing that is not ideal; or shades of ink in plenty, and no word on hair.
      beside: ['contraindication.pale-skin-dark-hair.s0', 'technique.thousands-of-shades.s3'],
      part: ['candidacy.all-types-tones.s4'],
    },
  },
  'candidacy.ideal-shaved-or-short.s4': {
    claims: ['candidacy.ideal-shaved-or-short.s4'],
    differs: {
      stronger: ['contraindication.wants-long-hair.s0', 'realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
      people: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2', 'women.middle-part.s3'],
    },
  },
  'suits-long-hair-of-women': {
    says: 'SMP suits women with long hair',
    claims: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
    differs: {
      people: ['contraindication.wants-long-hair.s0', 'realism.must-shave-regularly.s2'],
      // Women, and no word on how long their hair is.
      beside: ['women.middle-part.s3'],
    },
  },
  'candidacy.insufficient-donor.s4': {
    claims: ['candidacy.insufficient-donor.s4', 'candidacy.poor-transplant-candidates.s4'],
    // Those who do not want a transplant; or more people than a transplant, since no hair is taken.
    differs: {
      people: ['candidacy.alternative-to-transplant.s1', 'candidacy.no-medicine-or-surgery-wanted.s2'],
      part: ['candidacy.wider-than-transplant.s3', 'candidacy.no-harvest.s3'],
    },
  },
  'candidacy.long-hair.s4': {
    claims: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
    differs: {
      people: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
      beside: ['women.middle-part.s3'],
    },
    against: ['contraindication.wants-long-hair.s0'],
  },
  'candidacy.norwood-5-7.s0': {
    claims: ['candidacy.norwood-5-7.s0'],
    differs: {
      weaker: ['candidacy.pattern-hair-loss.s1'],
      // Hair that is gone, or the look that is wanted, and no stage.
      part: [
        'mechanism.severe-buzz-cut.s2',
        'candidacy.complete-baldness.s2',
        'definition.closely-shaved-look.s3',
        'candidacy.male-pattern-hairline.s4',
      ],
    },
  },
  'candidacy.realistic-expectations.s4': {
    claims: ['candidacy.realistic-expectations.s4'],
    // What can be expected is talked over at the consultation.
    differs: { beside: ['consultation.content.s1', 'consultation.expectations.s2', 'consultation.goals.s3'] },
  },
  'candidacy.totalis-universalis.s4': {
    claims: ['candidacy.totalis-universalis.s4'],
    // A bald head without the illness, or illnesses of this kind; neither with a word on the hairline.
    differs: {
      beside: [
        'mechanism.bald-as-buzz-cut.s0',
        'mechanism.stipple-full-head.s1',
        'candidacy.complete-baldness.s2',
        'candidacy.autoimmune.s3',
      ],
    },
  },
  'misc.eyebrow-microblading.s4': {
    claims: ['misc.eyebrow-microblading.s4'],
    // It likens SMP to the method, and says nothing of brows that are lost.
    differs: { beside: ['comparison.similar-to-eyebrow-microblading.s2'] },
  },
  'candidacy.transplant-density-between-grafts.s0': {
    claims: ['candidacy.transplant-density-between-grafts.s0', 'combination.transplant-density.s0'],
    differs: { beside: ['candidacy.unsatisfied-transplant.s1'], part: ['combination.improves-transplant-look.s4'] },
  },
  'candidacy.unsatisfied-transplant.s1': {
    claims: ['candidacy.unsatisfied-transplant.s1'],
    differs: { beside: ['combination.transplant-density.s0', 'combination.improves-transplant-look.s4'] },
  },
  'suits-patchy-loss': {
    says: 'SMP is an option for patchy hair loss (alopecia areata)',
    claims: ['candidacy.alopecia-areata.s0', 'candidacy.alopecia-areata.s4'],
    differs: { part: ['candidacy.alopecia.s1', 'mechanism.covers-bald-spots.s2', 'candidacy.autoimmune.s3'] },
  },
  'suits-thinning-hair': {
    says: 'SMP is used on thinning hair',
    claims: [
      'candidacy.diffuse-thinning.s0',
      'mechanism.illusion-density-thinning.s0',
      'mechanism.denser-beneath-thinning.s1',
      'mechanism.depth-behind-thinning.s1',
      'candidacy.conceal-loss.s2',
      'mechanism.covers-bald-spots.s2',
      'candidacy.hair-states.s4',
      'mechanism.fills-thin-areas.s4',
    ],
    differs: { people: ['women.middle-part.s3'] },
  },

  'covers-a-scar': {
    says: 'SMP can cover a scar on the scalp, of one kind at least',
    claims: [
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
      'combination.improves-transplant-look.s4',
    ],
  },
  'covers-scars': {
    says: 'SMP can cover scars on the scalp, of whatever kind',
    claims: [
      'candidacy.transplant-scars.s1',
      'candidacy.scar.s1',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
    ],
    differs: { part: ['candidacy.transplant-fut-scars.s0', 'candidacy.transplant-scars.s4'] },
  },
  'covers-strip-scars': {
    says: 'SMP can cover the scar of a strip transplant (FUT)',
    claims: ['candidacy.transplant-fut-scars.s0', 'candidacy.transplant-scars.s4'],
    // Those who do not name the operation.
    differs: { part: ['candidacy.transplant-scars.s1', 'candidacy.donor-site-scars.s2', 'candidacy.scars.s3'] },
  },
  'covers-fue-scars': {
    says: 'SMP can cover the small scars that single follicles leave (FUE)',
    claims: ['candidacy.transplant-scars.s4'],
    differs: {
      people: ['candidacy.transplant-fut-scars.s0'],
      part: ['candidacy.transplant-scars.s1', 'candidacy.scar-burn-birthmark.s2', 'candidacy.scars.s3'],
    },
  },
  'covers-transplant-scars': {
    says: 'SMP can cover the scars of a hair transplant, whatever its method',
    claims: [
      'candidacy.transplant-scars.s1',
      'candidacy.transplant-scars.s4',
      'combination.improves-transplant-look.s4',
    ],
    differs: {
      part: ['candidacy.transplant-fut-scars.s0', 'candidacy.donor-site-scars.s2', 'candidacy.scars.s3'],
    },
  },
  'covers-old-donor-scars': {
    says: 'SMP can cover the scars that older transplant methods left where hair was taken',
    claims: ['candidacy.donor-site-scars.s2', 'candidacy.scar-origins.s2'],
    differs: {
      part: [
        'candidacy.transplant-fut-scars.s0',
        'candidacy.transplant-scars.s1',
        'candidacy.scars.s3',
        'candidacy.transplant-scars.s4',
      ],
    },
  },
  'covers-injury-and-operation-scars': {
    says: 'SMP can cover scars from injuries and from operations',
    claims: ['candidacy.injury-scars.s2', 'candidacy.scar-origins.s2'],
    // Transplant scars are scars of an operation; or a scar, without its cause.
    differs: {
      part: [
        'candidacy.transplant-fut-scars.s0',
        'candidacy.scar.s1',
        'candidacy.transplant-scars.s1',
        'candidacy.scars.s3',
        'candidacy.transplant-scars.s4',
      ],
    },
  },
  'covers-burns': {
    says: 'SMP can cover burns',
    claims: ['candidacy.scar-burn-birthmark.s2'],
    // Scars, whatever made them; or those of a transplant.
    differs: {
      part: ['candidacy.scar.s1', 'candidacy.scars.s3'],
      people: ['candidacy.transplant-fut-scars.s0', 'candidacy.transplant-scars.s4'],
    },
  },
  'covers-birthmarks': {
    says: 'SMP may be used to cover a birthmark on the scalp',
    claims: [
      'candidacy.birthmark.s1',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.anyone.s2',
      'comparison.smp-scars-yes.s2',
    ],
  },
  'evidence.ref-rassman-2015.s2': { claims: ['evidence.ref-rassman-2015.s2'] },
  'candidacy.transplant-scars.s4': {
    claims: ['candidacy.transplant-scars.s4'],
    differs: {
      part: [
        'candidacy.transplant-fut-scars.s0',
        'candidacy.transplant-scars.s1',
        'candidacy.donor-site-scars.s2',
        'candidacy.scars.s3',
      ],
    },
  },

  'consultation-explains-course-and-result': {
    says: 'At the consultation you hear how it is done and what to expect',
    claims: ['consultation.content.s1', 'consultation.describe-results.s3', 'consultation.goals.s3'],
    differs: { part: ['consultation.expectations.s2', 'consultation.artist-plans.s2'] },
  },
  'consultation-gives-dates-and-price': {
    says: 'After the consultation you know when it all takes place and what the whole costs',
    claims: ['consultation.timeline-known.s3', 'consultation.total-cost-known.s3'],
    differs: { beside: ['cost.ask-for-quote.s2'] },
  },
  'you-are-told-how-to-prepare': {
    says: 'You are told beforehand how to get ready',
    claims: ['consultation.preparation-instructions.s1', 'consultation.instructions-known.s3'],
    // To clean hair and scalp, when the talk is over.
    differs: { part: ['procedure.client-cleans-scalp.s2'] },
  },
  'consultation.days-before.s2': {
    claims: ['consultation.days-before.s2'],
    // Before the treatment, without a number of days.
    differs: { part: ['consultation.most-have-one.s1', 'consultation.instructions-known.s3'] },
  },
  'consultation.describe-results.s3': {
    claims: ['consultation.describe-results.s3'],
    differs: {
      part: [
        'consultation.free-consultation-purpose.s1',
        'consultation.expectations.s2',
        'procedure.s1-hairline-designed.s0',
        'procedure.customized.s4',
      ],
    },
  },
  'consultation.eligibility.s2': {
    claims: ['consultation.eligibility.s2'],
    differs: { beside: ['contraindication.active-scalp-conditions.s0', 'contraindication.keloid-prone.s1'] },
  },
  'consultation.free-consultation.s1': { claims: ['consultation.free-consultation.s1'] },
  'consultation.free-consultation-purpose.s1': {
    claims: ['consultation.free-consultation-purpose.s1'],
    differs: {
      // At a consultation, of which they do not say that it is free.
      part: ['consultation.expectations.s2', 'consultation.describe-results.s3'],
      // Your wishes count, without a word on a consultation.
      beside: ['procedure.s1-hairline-designed.s0', 'procedure.customized.s4'],
    },
  },
  'consultation.most-have-one.s1': {
    claims: ['consultation.most-have-one.s1', 'consultation.before-tattooing.s2', 'consultation.goals.s3'],
  },
  'consultation.patch-test.s2': {
    claims: ['consultation.patch-test.s2'],
    differs: { beside: ['risk.allergic-reaction.s1', 'risk.allergic.s4'] },
  },

  'contraindication.active-scalp-conditions.s0': {
    claims: ['contraindication.active-scalp-conditions.s0'],
    differs: {
      people: ['candidacy.autoimmune.s3', 'candidacy.other-conditions.s4', 'contraindication.keloid-prone.s1'],
      beside: ['contraindication.needs-evaluation.s2'],
    },
  },
  'contraindication.keloid-prone.s1': {
    claims: ['contraindication.keloid-prone.s1', 'contraindication.keloid-prone-summary.s1'],
    differs: { beside: ['contraindication.needs-evaluation.s2', 'risk.scarring.s4'] },
  },
  'contraindication.needs-evaluation.s2': {
    claims: ['contraindication.needs-evaluation.s2', 'consultation.eligibility.s2'],
    // They name people for whom it is not ideal or may not be suitable, and ask for no check.
    differs: { beside: ['contraindication.active-scalp-conditions.s0', 'contraindication.keloid-prone.s1'] },
  },
  'contraindication.pale-skin-dark-hair.s0': {
    claims: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
    differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
  },
  'contraindication.wants-long-hair.s0': {
    claims: ['contraindication.wants-long-hair.s0'],
    differs: { people: ['women.middle-part.s3', 'realism.must-shave-regularly.s2'] },
    against: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
  },

  'women.add-density.s4': {
    claims: ['women.add-density.s4', 'women.thicker-confidence.s4'],
    differs: {
      weaker: ['women.female-pattern.s1'],
      part: ['women.middle-part.s3', 'mechanism.illusion-density-thinning.s0', 'mechanism.covers-bald-spots.s2'],
    },
  },
  'women.dots-behind-hairline.s4': {
    claims: ['women.dots-behind-hairline.s4'],
    differs: { part: ['mechanism.denser-beneath-thinning.s1'], beside: ['women.middle-part.s3'] },
  },
  'women.excellent-option.s4': {
    claims: ['women.excellent-option.s4'],
    differs: { weaker: ['women.female-pattern.s1', 'women.middle-part.s3', 'candidacy.anyone.s2'] },
  },
  'women.female-pattern.s1': {
    claims: ['women.female-pattern.s1', 'women.excellent-option.s4', 'women.thicker-confidence.s4'],
    differs: { part: ['women.middle-part.s3'], weaker: ['candidacy.anyone.s2'] },
  },
  'women.fphl-causes.s4': {
    claims: ['women.fphl-causes.s4'],
    // Age, as another cause.
    differs: { beside: ['women.middle-part.s3'] },
  },
  'women.hairline-frames-face.s4': { claims: ['women.hairline-frames-face.s4'] },
  'women.middle-part.s3': {
    claims: ['women.middle-part.s3'],
    differs: {
      part: ['women.female-pattern.s1', 'mechanism.illusion-density-thinning.s0', 'mechanism.covers-bald-spots.s2'],
      stronger: ['women.add-density.s4'],
    },
  },
} as const satisfies StanceTable
