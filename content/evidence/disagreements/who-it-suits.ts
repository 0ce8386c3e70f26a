import type { DisagreementTable } from '../disagreements.schema'

export const whoItSuitsDisagreements = {
  C37: {
    question: 'Can you use minoxidil with SMP?',
    topic: 'combination',
    kind: 'scope',
    sides: [
      {
        says: 'Stop it for a while, so that the scalp can heal',
        claims: ['combination.minoxidil-stop.s2'],
      },
      {
        says: 'Used right after SMP it can fade the pigment',
        claims: ['combination.minoxidil-fades.s2'],
      },
      {
        says: 'Once healed, SMP goes with other treatments',
        claims: ['combination.ok-after-healing.s2'],
      },
      {
        says: 'Keep it off the scalp; no end is given',
        claims: ['combination.avoid-minoxidil.s3'],
      },
    ],
    alsoRelevant: ['combination.does-not-interfere.s2', 'comparison.minoxidil-maintenance.s0'],
    note:
      '{The S3} gives no end, which is not the same as never. {The S0} says nothing about the pair, but has minoxidil used ' +
      'daily without an end. So ask your doctor before you stop it.',
  },
  C38: {
    question: 'Can other treatments run at the same time?',
    topic: 'combination',
    kind: 'scope',
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
      '{The S2} says the first of what the tattoo does to hair, and the second of the time around it, so both can be ' +
      'true. {The S0} and {the S4} speak well of SMP with a transplant but give no order and no gap.',
  },
  C39: {
    question: 'Who should do the work?',
    topic: 'practitioner',
    kind: 'contradiction',
    sides: [
      {
        says: 'A tattoo artist, a clinic’s doctor or anyone else who is trained and certified',
        claims: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
      },
      {
        says: 'A health professional or a trained SMP specialist, not a tattoo studio',
        claims: ['practitioner.not-tattoo-studio.s1', 'practitioner.healthcare-or-specialist.s1'],
        fits: ['S0', 'S2', 'S3', 'S4'],
      },
      {
        says: 'Nobody who merely added SMP to ordinary tattooing',
        claims: ['practitioner.avoid-tattoo-add-on.s0'],
        fits: ['S1', 'S3', 'S4'],
      },
      {
        says: 'Nobody without enough background in hair restoration and aesthetics',
        claims: ['practitioner.avoid-no-hair-background.s3'],
        fits: ['S0', 'S1', 'S2', 'S4'],
      },
      {
        says: 'A certified practitioner',
        claims: ['practitioner.certified.s4'],
        fits: ['S0', 'S1', 'S2', 'S3'],
      },
    ],
    alsoRelevant: [
      'misc.available-worldwide.s4',
      'practitioner.trained-performs.s1',
      'practitioner.not-all-tattoo-artists.s2',
      'practitioner.over-one-year.s1',
    ],
    note:
      'What {the S2} allows, {the S0} bars in part: the tattooist who added SMP. {The S1} bars a place, the tattoo ' +
      'studio, while {the S2} speaks of persons, so as we read it both can be kept. No tattooist is named by {the S3}, ' +
      'and its rule favours clinics of its own kind. {The S4} speaks of a certified practitioner, which fits beside all ' +
      'of them.',
  },
  C40: {
    question: 'Is SMP regulated?',
    topic: 'regulation',
    kind: 'scope',
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
        says: 'The person who does it is certified',
        claims: ['practitioner.who-with-certificate.s2', 'practitioner.certified.s4'],
      },
      {
        says: 'Ask whether the person belongs to a licensed board',
        claims: ['practitioner.ask-licensed-board.s1'],
      },
    ],
    alsoRelevant: [],
    note:
      'A law, a certificate and a board are three different things, and one can exist without the others. We found ' +
      'no law, certificate or board by name in them.',
  },
  C45: {
    question: 'Where do a woman’s dots go at the clinic in Canada?',
    topic: 'women',
    kind: 'scope',
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
    note: 'One sentence tells what the dots do for the look, the next where they are put.',
  },
  C46: {
    question: 'Does SMP work with long hair?',
    topic: 'candidacy',
    kind: 'contradiction',
    sides: [
      {
        says: 'It is not ideal for men who want it long',
        claims: ['contraindication.wants-long-hair.s0'],
        fits: ['S3'],
      },
      {
        says: 'It looks best with very short hair, kept at {realism.keep-guard-0-1.s0}',
        claims: ['realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
        fits: ['S3', 'S4'],
      },
      {
        says: 'It suits long hair',
        claims: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
        fits: ['S3'],
      },
      {
        says: 'The best candidate has a shaved head or short hair',
        claims: ['candidacy.ideal-shaved-or-short.s4'],
        fits: ['S0', 'S3'],
      },
      {
        says: 'Women whose hair has thinned can have it for a fuller look',
        claims: ['women.middle-part.s3', 'women.add-density.s4'],
        fits: ['S0'],
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
      'The clash is about people who want their hair long, and {the S0} writes of men. For women with thin hair it is ' +
      'no dispute. {The S2} asks for shaving only with severe loss or a large bald area. {The S1} gives no length.',
  },
  C48: {
    question: 'Does it suit pale skin with dark hair?',
    topic: 'candidacy',
    kind: 'scope',
    sides: [
      {
        says: 'Not ideal for very pale skin with dark hair',
        claims: ['contraindication.pale-skin-dark-hair.s0'],
      },
      {
        says: 'The contrast can look unnatural unless an expert does the work',
        claims: ['realism.pale-contrast-unnatural.s0'],
      },
      {
        says: 'It is ideal for all skin tones and hair types',
        claims: ['candidacy.all-types-tones.s4'],
      },
      {
        says: 'The colour of the hair is no worry',
        claims: ['candidacy.hair-colour-no-worry.s2'],
      },
    ],
    alsoRelevant: [],
    note:
      '{The S0} calls one pairing not ideal, very pale skin with dark hair, because the contrast can look unnatural where no ' +
      'expert does the work. {The S4} speaks of every tone and every type of hair, and names no pairing. {The S2} writes of ' +
      'grey hair and says nothing of skin.',
  },
  C49: {
    question: 'Can anyone have it?',
    topic: 'candidacy',
    kind: 'scope',
    sides: [
      {
        says: 'Anyone who wants denser-looking hair, or scars or birthmarks covered',
        claims: ['candidacy.anyone.s2'],
      },
      {
        says: 'Men and women of every age',
        claims: ['candidacy.men-women-all-ages.s4', 'candidacy.all-types-tones.s4', 'risk.safe-for-all.s4'],
      },
      {
        says: 'It is not ideal for some people',
        claims: [
          'contraindication.wants-long-hair.s0',
          'contraindication.active-scalp-conditions.s0',
          'contraindication.pale-skin-dark-hair.s0',
        ],
        mixed: true,
      },
      {
        says: 'It may not suit people prone to raised scars (keloids)',
        claims: ['contraindication.keloid-prone.s1', 'contraindication.keloid-prone-summary.s1'],
      },
      {
        says: 'With some conditions a proper check comes first',
        claims: ['contraindication.needs-evaluation.s2'],
      },
    ],
    alsoRelevant: [],
    note:
      'Age and sex are one thing, health is another. {The S2} limits its “anyone” in the next sentence, but its list of ' +
      'conditions is lost from our copy.',
  },
  C50: {
    question: 'Does it suit people with an autoimmune or scalp condition?',
    topic: 'candidacy',
    kind: 'scope',
    sides: [
      {
        says: 'It is a good treatment for people with autoimmune conditions',
        claims: ['candidacy.autoimmune.s3'],
      },
      {
        says: 'It benefits people with other conditions that cause hair loss',
        claims: ['candidacy.other-conditions.s4'],
      },
      {
        says: 'Not ideal while psoriasis or severe dermatitis is active',
        claims: ['contraindication.active-scalp-conditions.s0'],
      },
    ],
    alsoRelevant: [
      'candidacy.alopecia-areata.s0',
      'candidacy.alopecia-areata.s4',
      'candidacy.totalis-universalis.s4',
      'candidacy.alopecia.s1',
    ],
    note: 'Not every autoimmune condition makes the scalp ill, and {the S3} names none. {The S0} means a scalp that is ill now.',
  },
  C52: {
    question: 'Can a good provider rule out infection?',
    topic: 'risk',
    kind: 'contradiction',
    sides: [
      {
        says: 'It never happens with one who is certified and experienced',
        claims: ['risk.infection-never-certified.s2'],
      },
      {
        says: 'A good choice makes it less likely',
        claims: ['practitioner.trained-reduces-risk.s1', 'risk.reduced-by-care-and-choice.s4'],
      },
    ],
    alsoRelevant: ['risk.infection.s4', 'risk.infection.s1', 'risk.infection-unsterile-needles.s2'],
  },
  C53: {
    question: 'How common is an allergic reaction?',
    topic: 'risk',
    kind: 'scope',
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
    note: 'The word is for tattoos and permanent make-up as a whole. So few people in one study give no rate.',
  },
  C54: {
    question: 'Can an allergic reaction be avoided?',
    topic: 'risk',
    kind: 'scope',
    sides: [
      {
        says: 'It can be avoided, by a consultation',
        claims: ['risk.allergy-avoided-by-consultation.s2'],
      },
      {
        says: 'Aftercare and the choice of practitioner can make it less likely',
        claims: ['risk.reduced-by-care-and-choice.s4'],
      },
    ],
    alsoRelevant: ['consultation.patch-test.s2'],
    note:
      'They speak of different means, so neither rules the other out. A patch test, which {the S2} says might be done, ' +
      'is what could show an allergy beforehand.',
  },
  C55: {
    question: 'Did the study find complications or not?',
    topic: 'evidence',
    kind: 'wording',
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
    note: 'Both are true if “serious” is meant to cover complications too.',
  },
  C56: {
    question: 'How many people does the study’s share stand for?',
    topic: 'evidence',
    kind: 'scope',
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
      'By our sum that share of all who took part is not a whole number of people. Not everyone may have answered, or the ' +
      'figure is rounded; the text does not say.',
  },
} as const satisfies DisagreementTable
