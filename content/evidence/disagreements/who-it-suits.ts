import type { DisagreementTable } from '../disagreements.schema'

export const whoItSuitsDisagreements = {
  C37: {
    question: 'Can you use minoxidil with SMP?',
    topic: 'combination',
    kind: 'contradiction',
    sides: [
      {
        says: 'Stop it until the scalp has healed',
        claims: ['combination.minoxidil-stop.s2'],
      },
      {
        says: 'SMP does not get in the way of other methods',
        claims: ['combination.does-not-interfere.s2'],
      },
      {
        says: 'Avoid the lotion; no end is given',
        claims: ['combination.avoid-minoxidil.s3'],
      },
      {
        says: 'Minoxidil is used daily, without an end',
        claims: ['comparison.minoxidil-maintenance.s0'],
      },
      {
        says: 'Used soon after SMP it fades the pigment',
        claims: ['combination.minoxidil-fades.s2'],
      },
      {
        says: 'Once healed, the two can go together',
        claims: ['combination.ok-after-healing.s2'],
      },
    ],
    alsoRelevant: [],
    note:
      '{S0} says nothing about the pair. But a pause, or a stop without an end, cannot be squared with daily ' +
      'use. Where {S2} says that SMP does not get in the way, it may mean only that SMP does no harm to the ' +
      'others.',
  },
  C38: {
    question: 'Can other treatments run at the same time?',
    topic: 'combination',
    kind: 'contradiction',
    sides: [
      {
        says: 'SMP does not get in the way of them',
        claims: ['combination.does-not-interfere.s2'],
      },
      {
        says: 'Not at once: wait until the scalp has healed',
        claims: ['combination.not-simultaneous.s2', 'combination.wait-until-healed.s2'],
      },
    ],
    alsoRelevant: [
      'combination.transplant-yes.s0',
      'combination.transplant-density.s0',
      'combination.improves-transplant-look.s4',
    ],
    note:
      'Here {S2} stands against itself. {S0} and {S4} speak well of SMP with a transplant but give no order and ' +
      'no gap.',
  },
  C39: {
    question: 'Who should do the work?',
    topic: 'practitioner',
    kind: 'contradiction',
    sides: [
      {
        says: 'A tattoo artist, a clinic’s doctor, or anyone trained and certified',
        claims: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
      },
      {
        says: 'A health professional or a trained SMP specialist, never a tattoo studio',
        claims: ['practitioner.not-tattoo-studio.s1', 'practitioner.healthcare-or-specialist.s1'],
      },
      {
        says: 'Nobody who merely added SMP to ordinary tattooing',
        claims: ['practitioner.avoid-tattoo-add-on.s0'],
      },
      {
        says: 'Someone with a background in hair restoration',
        claims: ['practitioner.avoid-no-hair-background.s3'],
      },
      {
        says: 'A certified practitioner; SMP artists work worldwide',
        claims: ['practitioner.certified.s4', 'misc.available-worldwide.s4'],
      },
    ],
    alsoRelevant: [
      'practitioner.trained-performs.s1',
      'practitioner.not-all-tattoo-artists.s2',
      'practitioner.over-one-year.s1',
    ],
    note: '{S3}’s rule favours clinics of its own kind. All want training, in SMP itself or around it.',
  },
  C40: {
    question: 'Is SMP regulated?',
    topic: 'regulation',
    kind: 'contradiction',
    sides: [
      {
        says: 'There are no official rules for it',
        claims: ['regulation.none-official.s1'],
      },
      {
        says: 'Rules and certificates are still being set up',
        claims: ['regulation.still-established.s3'],
      },
      {
        says: 'A certificate in SMP is taken as something that exists',
        claims: ['practitioner.who-with-certificate.s2', 'practitioner.certified.s4'],
      },
      {
        says: 'Ask whether the person belongs to a licensed board',
        claims: ['practitioner.ask-licensed-board.s1'],
      },
    ],
    alsoRelevant: [],
    note: 'No source names a law, a certificate, a board or a country.',
  },
  C45: {
    question: 'Where do a woman’s dots go at the clinic in Canada?',
    topic: 'women',
    kind: 'internal',
    sides: [
      {
        says: 'Into a denser, clearer hairline',
        claims: ['women.hairline-frames-face.s4'],
      },
      {
        says: 'Behind the hairline as a rule',
        claims: ['women.dots-behind-hairline.s4'],
      },
    ],
    alsoRelevant: [],
  },
  C46: {
    question: 'Does SMP work with long hair?',
    topic: 'candidacy',
    kind: 'contradiction',
    sides: [
      {
        says: 'No: it is for very short hair, at {realism.keep-guard-0-1.s0}',
        claims: ['contraindication.wants-long-hair.s0', 'realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
      },
      {
        says: 'Yes, it suits long hair',
        claims: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
      },
      {
        says: 'The best candidate has a shaved head or short hair',
        claims: ['candidacy.ideal-shaved-or-short.s4'],
      },
      {
        says: 'It adds density among existing hair in women',
        claims: ['women.middle-part.s3', 'women.add-density.s4'],
      },
    ],
    alsoRelevant: [
      'mechanism.depth-behind-thinning.s1',
      'mechanism.denser-beneath-thinning.s1',
      'realism.must-shave-regularly.s2',
      'risk.regular-shaving.s2',
      'candidacy.diffuse-thinning.s0',
    ],
    note:
      'Both can hold for different aims: the shaved look needs very short hair, while density under existing ' +
      'hair keeps its length. {S2} asks for shaving only with severe loss or a large bald area. {S1} gives no ' +
      'length. {S0} writes for men only.',
  },
  C48: {
    question: 'Does it suit pale skin with dark hair?',
    topic: 'candidacy',
    kind: 'contradiction',
    sides: [
      {
        says: 'Not ideal: the contrast can look unnatural',
        claims: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
      },
      {
        says: 'It suits all skin tones, and hair colour is no worry',
        claims: ['candidacy.all-types-tones.s4', 'candidacy.hair-colour-no-worry.s2'],
      },
    ],
    alsoRelevant: [],
  },
  C49: {
    question: 'Can anyone have it?',
    topic: 'candidacy',
    kind: 'contradiction',
    sides: [
      {
        says: 'Yes: anyone, of any age, sex, hair type and skin tone',
        claims: [
          'candidacy.anyone.s2',
          'candidacy.men-women-all-ages.s4',
          'candidacy.all-types-tones.s4',
          'risk.safe-for-all.s4',
        ],
      },
      {
        says: 'No: some are not suited, or need a check first',
        claims: [
          'contraindication.wants-long-hair.s0',
          'contraindication.active-scalp-conditions.s0',
          'contraindication.pale-skin-dark-hair.s0',
          'contraindication.keloid-prone.s1',
          'contraindication.keloid-prone-summary.s1',
          'contraindication.needs-evaluation.s2',
        ],
        mixed: true,
      },
    ],
    alsoRelevant: [],
    note: '{S2} says both, in sentences that stand side by side. Its list of conditions is lost from our copy.',
  },
  C50: {
    question: 'Does it suit people with an autoimmune or scalp condition?',
    topic: 'candidacy',
    kind: 'scope',
    sides: [
      {
        says: 'Yes, with autoimmune and other conditions',
        claims: ['candidacy.autoimmune.s3', 'candidacy.other-conditions.s4'],
        mixed: true,
      },
      {
        says: 'Not with active psoriasis or severe dermatitis',
        claims: ['contraindication.active-scalp-conditions.s0'],
      },
    ],
    alsoRelevant: [
      'candidacy.alopecia-areata.s0',
      'candidacy.alopecia-areata.s4',
      'candidacy.totalis-universalis.s4',
      'candidacy.alopecia.s1',
    ],
    note: '{S3} names no condition, so the clash is possible but not sure.',
  },
  C52: {
    question: 'Can a good provider rule out infection?',
    topic: 'risk',
    kind: 'contradiction',
    sides: [
      {
        says: 'Yes: it never happens with one who is certified and experienced',
        claims: ['risk.infection-never-certified.s2'],
      },
      {
        says: 'No: care and choice only make it less likely',
        claims: ['practitioner.trained-reduces-risk.s1', 'risk.infection.s4', 'risk.reduced-by-care-and-choice.s4'],
      },
    ],
    alsoRelevant: ['risk.infection.s1', 'risk.infection-unsterile-needles.s2'],
  },
  C53: {
    question: 'How common is an allergic reaction?',
    topic: 'risk',
    kind: 'derived',
    sides: [
      {
        says: 'It is rare',
        claims: ['risk.allergic-reaction.s1'],
      },
      {
        says: 'In its study it happened to {evidence.study-2021-allergy.s1} among {evidence.study-2021-n.s1}',
        claims: ['evidence.study-2021-allergy.s1'],
      },
    ],
    alsoRelevant: ['evidence.study-2021-n.s1'],
    note: 'So few people give no rate. Yet the word and the count stand side by side and are not squared.',
  },
  C54: {
    question: 'Can an allergic reaction be avoided?',
    topic: 'risk',
    kind: 'contradiction',
    sides: [
      {
        says: 'Yes, by a consultation, perhaps with a patch test',
        claims: ['risk.allergy-avoided-by-consultation.s2'],
      },
      {
        says: 'The chance can only be made smaller',
        claims: ['risk.reduced-by-care-and-choice.s4'],
      },
    ],
    alsoRelevant: ['consultation.patch-test.s2'],
  },
  C55: {
    question: 'Did the study find complications or not?',
    topic: 'evidence',
    kind: 'internal',
    sides: [
      {
        says: 'No serious harm and no complications',
        claims: ['evidence.study-2021-no-serious-ae.s1'],
      },
      {
        says: 'An allergic reaction in {evidence.study-2021-allergy.s1}',
        claims: ['evidence.study-2021-allergy.s1'],
      },
    ],
    alsoRelevant: [],
    note: 'Both hold only if “serious” is meant to cover complications too.',
  },
  C56: {
    question: 'How many people does the study’s share stand for?',
    topic: 'evidence',
    kind: 'derived',
    sides: [
      {
        says: '{evidence.study-2021-n.s1} took part',
        claims: ['evidence.study-2021-n.s1'],
      },
      {
        says: '{evidence.study-2021-very-satisfied.s1} were very satisfied',
        claims: ['evidence.study-2021-very-satisfied.s1'],
      },
    ],
    alsoRelevant: [],
    note:
      'That share of all who took part is not a whole number of people. Either not everyone answered, or the ' +
      'figure is rounded; the text does not say.',
  },
} as const satisfies DisagreementTable
