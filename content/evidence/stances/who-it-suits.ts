import type { StanceTable } from '../stance.schema'

export const whoItSuitsStances = {
  'candidacy.all-types-tones.s4': {
    claims: ['candidacy.all-types-tones.s4', 'candidacy.men-women-all-ages.s4', 'risk.safe-for-all.s4'],
    differs: {
      part: [
        'candidacy.hair-colour-no-worry.s2',
        'candidacy.anyone.s2',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
        'contraindication.needs-evaluation.s2',
      ],
    },
    against: ['contraindication.pale-skin-dark-hair.s0'],
  },
  'candidacy.anyone.s2': {
    claims: ['candidacy.anyone.s2'],
    differs: {
      part: [
        'candidacy.men-women-all-ages.s4',
        'candidacy.all-types-tones.s4',
        'risk.safe-for-all.s4',
        'contraindication.wants-long-hair.s0',
        'contraindication.active-scalp-conditions.s0',
        'contraindication.pale-skin-dark-hair.s0',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
      ],
    },
  },
  'candidacy.autoimmune.s3': {
    claims: ['candidacy.autoimmune.s3'],
    differs: { part: ['candidacy.other-conditions.s4', 'contraindication.active-scalp-conditions.s0'] },
  },
  'candidacy.beard.s4': { claims: ['candidacy.beard.s4'] },
  'candidacy.cancer-treatment-loss.s1': { claims: ['candidacy.cancer-treatment-loss.s1'] },
  'candidacy.complete-baldness.s2': {
    claims: ['candidacy.complete-baldness.s2', 'candidacy.buzz-cut-wanted.s0', 'candidacy.totalis-universalis.s4'],
  },
  'candidacy.gray-hair.s2': { claims: ['candidacy.gray-hair.s2'] },
  'candidacy.hair-colour-no-worry.s2': {
    claims: ['candidacy.hair-colour-no-worry.s2'],
    differs: {
      part: [
        'contraindication.pale-skin-dark-hair.s0',
        'realism.pale-contrast-unnatural.s0',
        'candidacy.all-types-tones.s4',
      ],
    },
  },
  'candidacy.ideal-shaved-or-short.s4': {
    claims: ['candidacy.ideal-shaved-or-short.s4'],
    differs: {
      part: [
        'contraindication.wants-long-hair.s0',
        'realism.best-very-short-hair.s0',
        'realism.keep-guard-0-1.s0',
        'women.middle-part.s3',
      ],
    },
  },
  'candidacy.injury-scars.s2': {
    claims: [
      'candidacy.injury-scars.s2',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.donor-site-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
    ],
  },
  'candidacy.long-hair.s4': {
    claims: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
    differs: { part: ['women.middle-part.s3'] },
    against: ['contraindication.wants-long-hair.s0'],
  },
  'candidacy.men-women-all-ages.s4': {
    claims: ['candidacy.men-women-all-ages.s4', 'candidacy.all-types-tones.s4', 'risk.safe-for-all.s4'],
    differs: {
      part: [
        'candidacy.anyone.s2',
        'contraindication.wants-long-hair.s0',
        'contraindication.active-scalp-conditions.s0',
        'contraindication.pale-skin-dark-hair.s0',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
        'contraindication.needs-evaluation.s2',
      ],
    },
  },
  'candidacy.norwood-5-7.s0': { claims: ['candidacy.norwood-5-7.s0'] },
  'candidacy.realistic-expectations.s4': { claims: ['candidacy.realistic-expectations.s4'] },
  'candidacy.scar-burn-birthmark.s2': {
    claims: [
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.injury-scars.s2',
      'candidacy.donor-site-scars.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
      'candidacy.birthmark.s1',
    ],
  },
  'candidacy.totalis-universalis.s4': {
    claims: ['candidacy.totalis-universalis.s4', 'candidacy.buzz-cut-wanted.s0', 'candidacy.complete-baldness.s2'],
  },
  'candidacy.transplant-density-between-grafts.s0': { claims: ['candidacy.transplant-density-between-grafts.s0'] },
  'candidacy.transplant-scars.s4': {
    claims: [
      'candidacy.transplant-scars.s4',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.injury-scars.s2',
      'candidacy.donor-site-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
    ],
  },
  'candidacy.unsatisfied-transplant.s1': { claims: ['candidacy.unsatisfied-transplant.s1'] },
  'consultation-explains-course-and-result': {
    says: 'At the consultation you hear how it is done and what to expect',
    claims: [
      'consultation.content.s1',
      'consultation.describe-results.s3',
      'consultation.expectations.s2',
      'consultation.goals.s3',
    ],
  },
  'consultation-gives-dates-and-price': {
    says: 'After the consultation you know the dates and the whole price',
    claims: ['consultation.timeline-known.s3', 'consultation.total-cost-known.s3'],
  },
  'consultation.days-before.s2': { claims: ['consultation.days-before.s2'] },
  'consultation.describe-results.s3': { claims: ['consultation.describe-results.s3'] },
  'consultation.eligibility.s2': { claims: ['consultation.eligibility.s2'] },
  'consultation.free-consultation.s1': { claims: ['consultation.free-consultation.s1'] },
  'consultation.most-have-one.s1': { claims: ['consultation.most-have-one.s1'] },
  'consultation.patch-test.s2': { claims: ['consultation.patch-test.s2'] },
  'contraindication.active-scalp-conditions.s0': {
    claims: ['contraindication.active-scalp-conditions.s0'],
    differs: {
      part: [
        'candidacy.anyone.s2',
        'candidacy.men-women-all-ages.s4',
        'candidacy.all-types-tones.s4',
        'risk.safe-for-all.s4',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
        'contraindication.needs-evaluation.s2',
        'candidacy.autoimmune.s3',
        'candidacy.other-conditions.s4',
      ],
    },
  },
  'contraindication.keloid-prone.s1': {
    claims: ['contraindication.keloid-prone.s1', 'contraindication.keloid-prone-summary.s1'],
    differs: {
      part: [
        'candidacy.anyone.s2',
        'candidacy.men-women-all-ages.s4',
        'candidacy.all-types-tones.s4',
        'risk.safe-for-all.s4',
        'contraindication.wants-long-hair.s0',
        'contraindication.active-scalp-conditions.s0',
        'contraindication.pale-skin-dark-hair.s0',
        'contraindication.needs-evaluation.s2',
      ],
    },
  },
  'contraindication.needs-evaluation.s2': {
    claims: ['contraindication.needs-evaluation.s2'],
    differs: {
      part: [
        'candidacy.men-women-all-ages.s4',
        'candidacy.all-types-tones.s4',
        'risk.safe-for-all.s4',
        'contraindication.wants-long-hair.s0',
        'contraindication.active-scalp-conditions.s0',
        'contraindication.pale-skin-dark-hair.s0',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
      ],
    },
  },
  'contraindication.pale-skin-dark-hair.s0': {
    claims: ['contraindication.pale-skin-dark-hair.s0'],
    differs: {
      part: [
        'candidacy.hair-colour-no-worry.s2',
        'candidacy.anyone.s2',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
        'contraindication.needs-evaluation.s2',
      ],
    },
    against: ['candidacy.all-types-tones.s4'],
  },
  'contraindication.wants-long-hair.s0': {
    claims: ['contraindication.wants-long-hair.s0'],
    differs: {
      part: [
        'women.middle-part.s3',
        'candidacy.anyone.s2',
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
        'contraindication.needs-evaluation.s2',
      ],
    },
    against: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
  },
  'covers-birthmarks': {
    says: 'SMP can cover a birthmark on the scalp',
    claims: [
      'candidacy.birthmark.s1',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.injury-scars.s2',
      'candidacy.donor-site-scars.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
    ],
  },
  'covers-injury-scars': {
    says: 'SMP can cover scars from injuries',
    claims: [
      'candidacy.injury-scars.s2',
      'candidacy.scar-origins.s2',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.donor-site-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
    ],
  },
  'covers-scars': {
    says: 'SMP can cover scars on the scalp',
    claims: [
      'candidacy.scar.s1',
      'candidacy.scars.s3',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.transplant-scars.s1',
      'candidacy.injury-scars.s2',
      'candidacy.donor-site-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.transplant-scars.s4',
    ],
  },
  'covers-strip-scars': {
    says: 'SMP can cover the scar of a strip transplant (FUT)',
    claims: [
      'candidacy.transplant-fut-scars.s0',
      'candidacy.transplant-scars.s4',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.injury-scars.s2',
      'candidacy.donor-site-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
    ],
  },
  'covers-transplant-scars': {
    says: 'SMP can cover scars of a hair transplant',
    claims: [
      'candidacy.transplant-scars.s1',
      'candidacy.donor-site-scars.s2',
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.injury-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
    ],
  },
  'suits-patchy-loss': {
    says: 'SMP is an option for patchy hair loss (alopecia areata)',
    claims: ['candidacy.alopecia-areata.s0', 'candidacy.alopecia-areata.s4', 'candidacy.alopecia.s1'],
  },
  'suits-thinning-hair': {
    says: 'SMP is used on thinning hair',
    claims: [
      'candidacy.diffuse-thinning.s0',
      'mechanism.depth-behind-thinning.s1',
      'candidacy.conceal-loss.s2',
      'candidacy.androgenetic.s4',
      'mechanism.illusion-density-thinning.s0',
      'mechanism.denser-beneath-thinning.s1',
      'mechanism.illusion-fullness.s2',
      'mechanism.fuller-thicker.s4',
      'mechanism.fills-thin-areas.s4',
      'mechanism.covers-bald-spots.s2',
      'candidacy.genetic-balding.s1',
      'candidacy.pattern-hair-loss.s1',
      'candidacy.male-pattern-hairline.s4',
    ],
  },
  'women.add-density.s4': {
    claims: ['women.add-density.s4', 'women.female-pattern.s1', 'women.middle-part.s3', 'women.excellent-option.s4'],
    differs: {
      part: ['contraindication.wants-long-hair.s0', 'realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
    },
  },
  'women.dots-behind-hairline.s4': { claims: ['women.dots-behind-hairline.s4'] },
  'women.excellent-option.s4': {
    claims: ['women.excellent-option.s4', 'women.female-pattern.s1', 'women.middle-part.s3', 'women.add-density.s4'],
  },
  'women.female-pattern.s1': {
    claims: ['women.female-pattern.s1', 'women.middle-part.s3', 'women.add-density.s4', 'women.excellent-option.s4'],
  },
  'women.fphl-causes.s4': { claims: ['women.fphl-causes.s4'] },
  'women.hairline-frames-face.s4': { claims: ['women.hairline-frames-face.s4'] },
  'women.middle-part.s3': {
    claims: ['women.middle-part.s3', 'women.female-pattern.s1', 'women.add-density.s4', 'women.excellent-option.s4'],
    differs: {
      part: ['contraindication.wants-long-hair.s0', 'realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
    },
  },
} as const satisfies StanceTable
