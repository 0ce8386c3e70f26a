import type { DisagreementTable } from '../disagreements.schema'

export const whatItIsDisagreements = {
  C05: {
    question: 'How deep in the skin does the pigment go?',
    topic: 'technique',
    kind: 'contradiction',
    sides: [
      {
        says: 'Into the upper dermis, the layer under the outer one',
        claims: ['technique.depth-upper-dermis.s0'],
        fits: ['S1'],
      },
      {
        says: 'To the line where the outer layer meets the dermis',
        claims: ['technique.depth-dej.s0'],
      },
      {
        says: 'Into the dermis',
        claims: ['technique.depth-dermis.s1', 'procedure.inject-dermis.s1'],
      },
      {
        says: 'Into the epidermis, the outer layer',
        claims: [
          'technique.depth-epidermal.s4',
          'procedure.pigment-epidermal.s4',
          'definition.faq-epidermal.s4',
          'technique.epidermal-makes-non-invasive.s4',
        ],
      },
    ],
    alsoRelevant: [
      'technique.shallower-than-tattoo.s0',
      'technique.shallower-than-tattoo.s1',
      'definition.permanent-superficial-tattoo.s2',
      'risk.ink-migration.s2',
    ],
    note:
      '{The S0} and {the S1} call the work shallower than a normal tattoo. {The S2} says only that it is shallow and ' +
      'that ink spreads when it goes too deep. {The S3} does not say how deep.',
  },
  C06: {
    question: 'Which layer does the grooming blog mean?',
    topic: 'technique',
    kind: 'internal',
    sides: [
      {
        says: 'One sentence says the upper dermis',
        claims: ['technique.depth-upper-dermis.s0'],
      },
      {
        says: 'Its list of details says the line between epidermis and dermis',
        claims: ['technique.depth-dej.s0'],
      },
    ],
    alsoRelevant: [],
  },
  C21: {
    question: 'What does the grooming blog say a transplant costs?',
    topic: 'comparison',
    kind: 'internal',
    sides: [
      {
        says: 'Its cost section says {comparison.transplant-cost-8k-15k.s0}',
        claims: ['comparison.transplant-cost-8k-15k.s0'],
      },
      {
        says: 'Its comparison table says {comparison.transplant-cost-5k-15k.s0}',
        claims: ['comparison.transplant-cost-5k-15k.s0'],
      },
    ],
    alsoRelevant: [],
    note: 'Both are for the same operation, and neither names a place.',
  },
  C22: {
    question: 'Is SMP always cheaper than a transplant?',
    topic: 'comparison',
    kind: 'range',
    sides: [
      {
        says: 'SMP costs less than a transplant or other surgery',
        claims: ['comparison.smp-cheaper-than-transplant.s0', 'comparison.cheaper-than-surgery.s4'],
      },
      {
        says: 'SMP is among the cheaper treatments for hair loss',
        claims: ['benefit.lower-cost.s2'],
      },
      {
        says: 'SMP costs {cost.per-session.s3}',
        claims: ['cost.per-session.s3'],
      },
    ],
    alsoRelevant: ['comparison.transplant-cost-5k-15k.s0', 'sessions.count.s3'],
    note:
      'Only a sum of ours brings them together. At the most, {the S3}’s sessions add up to {cost.per-session.s3 * ' +
      'sessions.count.s3}. {The S0} puts a transplant at {comparison.transplant-cost-5k-15k.s0}, so the two ranges ' +
      'meet.',
  },
  C41: {
    question: 'Is SMP a tattoo?',
    topic: 'definition',
    kind: 'wording',
    sides: [
      {
        says: 'It is a tattoo, or is called one',
        claims: [
          'definition.specialized-tattoo.s0',
          'technique.needle-and-ink.s1',
          'mechanism.tattooed-dot-pattern.s1',
          'definition.permanent-superficial-tattoo.s2',
          'insurance.reason-cosmetic.s2',
          'definition.also-hair-tattoo.s4',
        ],
      },
      {
        says: 'It is different from a tattoo',
        claims: ['definition.different-from-tattoo.s1'],
      },
      {
        says: 'The name “hair tattoo” tells only part of it',
        claims: ['definition.hair-tattoo-incomplete.s3'],
      },
    ],
    alsoRelevant: ['definition.not-standard-tattoo.s0', 'technique.not-tattoo-ink.s0', 'technique.ink-differs.s2'],
    note: '{The S1} uses the word both ways: dots that are tattooed, by other means than an ordinary tattoo.',
  },
  C42: {
    question: 'Are the tools tattoo tools?',
    topic: 'technique',
    kind: 'wording',
    sides: [
      {
        says: 'A tattoo gun',
        claims: ['technique.tattoo-gun.s2'],
      },
      {
        says: 'A hand-held tattoo device',
        claims: ['technique.handheld-tattoo-device.s4'],
      },
      {
        says: 'More advanced tools than a usual tattoo needs',
        claims: ['technique.tools-not-in-tattoo-shop.s3', 'technique.advanced-technology.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C43: {
    question: 'How real does it look?',
    topic: 'realism',
    kind: 'scope',
    sides: [
      {
        says: 'It does not look {realism.not-100-percent-real.s2} real',
        claims: ['realism.not-100-percent-real.s2'],
      },
      {
        says: 'Done properly, it looks much more authentic and natural, even when seen close',
        claims: ['realism.authentic-up-close.s3'],
      },
      {
        says: 'Done well, it looks very natural',
        claims: ['realism.good-looks-natural.s0'],
      },
      {
        says: 'Done well, it is hardly noticed',
        claims: ['realism.undetectable-conversational-distance.s0', 'realism.not-noticed-if-done-well.s0'],
      },
      {
        says: 'It looks natural',
        claims: ['realism.natural-looking.s4', 'realism.blends-seamlessly.s4', 'realism.natural-looking-conclusion.s4'],
      },
    ],
    alsoRelevant: [],
    note:
      '{The S2} measures it against hair that is fully real. {The S3} says much more natural, close up too, which can still be ' +
      'short of that. {The S0} speaks of talking distance, and {the S4} gives none. How much is promised differs, and all of it ' +
      'can be true.',
  },
  C44: {
    question: 'Should the hairline be perfect?',
    topic: 'realism',
    kind: 'wording',
    sides: [
      {
        says: 'Not as straight as a ruler: a natural one is a little uneven',
        claims: ['realism.factor-hairline-design.s0', 'realism.avoid-ruler-straight.s0'],
      },
      {
        says: 'A perfect one',
        claims: ['realism.perfect-hairline.s4', 'procedure.density-detail-depth.s4'],
      },
    ],
    alsoRelevant: [],
    note: '{The S4} does not say what makes a hairline perfect. It need not be straight.',
  },
  C47: {
    question: 'Does the clinic in Turkey say that you must shave, or might?',
    topic: 'realism',
    kind: 'internal',
    sides: [
      {
        says: 'You must commit to regular shaving',
        claims: ['realism.must-shave-regularly.s2'],
      },
      {
        says: 'You might need to shave regularly',
        claims: ['risk.regular-shaving.s2'],
      },
    ],
    alsoRelevant: [],
    note: 'We take severe loss and a noticeably large bald area to be much the same head.',
  },
  C59: {
    question: 'Is it non-invasive?',
    topic: 'definition',
    kind: 'contradiction',
    sides: [
      {
        says: 'It is non-invasive',
        claims: [
          'definition.non-invasive.s4',
          'benefit.non-surgical.s4',
          'risk.safe-for-all.s4',
          'technique.epidermal-makes-non-invasive.s4',
        ],
      },
      {
        says: 'It is minimally invasive',
        claims: ['benefit.minimally-invasive.s2', 'definition.minimally-invasive.s3'],
      },
      {
        says: 'To needle the skin is basically to wound it',
        claims: ['risk.needling-is-wounding.s2'],
        fits: ['S3'],
      },
    ],
    alsoRelevant: [],
  },
  C60: {
    question: 'Is it surgery?',
    topic: 'definition',
    kind: 'wording',
    sides: [
      {
        says: 'No, it is non-surgical',
        claims: ['definition.non-surgical.s0', 'definition.non-surgical.s2', 'benefit.non-surgical.s4'],
      },
      {
        says: 'It is spoken of as surgery, done by a surgeon',
        claims: ['consultation.goals.s3', 'cost.factor-area.s3', 'cost.factor-experience.s3'],
      },
    ],
    alsoRelevant: ['definition.minimally-invasive.s3'],
    note: '{The S3} uses the surgeon’s words for work that it also calls minimally invasive.',
  },
  C61: {
    question: 'How long until a transplant shows?',
    topic: 'comparison',
    kind: 'scope',
    sides: [
      {
        says: '{comparison.transplant-result.s0}',
        claims: ['comparison.transplant-result.s0'],
      },
      {
        says: 'It can take {comparison.transplant-over-year.s4}',
        claims: ['comparison.transplant-over-year.s4'],
      },
    ],
    alsoRelevant: [],
    note: 'One dates the growth of hair, the other the best result.',
  },
} as const satisfies DisagreementTable
