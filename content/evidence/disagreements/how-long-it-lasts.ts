import type { DisagreementTable } from '../disagreements.schema'

export const howLongItLastsDisagreements = {
  C01: {
    question: 'How many years does SMP last before it fades?',
    topic: 'longevity',
    kind: 'contradiction',
    sides: [
      {
        says: 'It looks fresh at {longevity.years-1-3-fresh.s0}',
        claims: ['longevity.years-1-3-fresh.s0'],
        fits: ['S2', 'S4'],
      },
      {
        says: 'It gets lighter at {longevity.years-4-6-lightening.s0}',
        claims: ['longevity.years-4-6-lightening.s0'],
        fits: ['S4'],
      },
      {
        says: 'Fading becomes noticeable in {longevity.fading-noticeable-7-8.s2}',
        claims: ['longevity.fading-noticeable-7-8.s2'],
        fits: ['S4'],
      },
      {
        says: 'Fading can start after {longevity.fade-after-6-8.s2}',
        claims: ['longevity.fade-after-6-8.s2'],
        fits: ['S4'],
      },
      {
        says: 'It lasts {longevity.lifespan-7-8.s2}',
        claims: ['longevity.lifespan-7-8.s2', 'comparison.smp-lasts-7-8.s2'],
        fits: ['S0', 'S4'],
      },
      {
        says: 'Without a touch-up it fades bit by bit over {longevity.fades-about-8-years.s4}',
        claims: ['longevity.fades-about-8-years.s4'],
        fits: ['S0', 'S2'],
      },
    ],
    alsoRelevant: [
      'longevity.several-years.s3',
      'longevity.many-years.s4',
      'longevity.many-years-faq.s4',
      'evidence.study-2021-fading-minimal.s1',
      'evidence.study-2021-followup.s1',
    ],
    note:
      'The clash is over when fading can first be seen, between {the S0} and {the S2}. {The S4} dates the whole of the fading, ' +
      'which fits beside either. {The S3} gives no number. The only data that we found in the five are ' +
      'those of a study that ended after {evidence.study-2021-followup.s1}.',
  },
  C02: {
    question: 'When is a touch-up due?',
    topic: 'touchup',
    kind: 'range',
    sides: [
      {
        says: 'After {touchup.after-4-6-years.s0}',
        claims: ['touchup.after-4-6-years.s0', 'comparison.smp-maintenance.s0'],
      },
      {
        says: 'At {touchup.year-6-plus.s0}',
        claims: ['touchup.year-6-plus.s0'],
      },
      {
        says: 'Perhaps after {touchup.after-6-8-years.s2}',
        claims: ['touchup.after-6-8-years.s2'],
      },
      {
        says: 'After {touchup.3-5-years.s3}',
        claims: ['touchup.3-5-years.s3'],
      },
    ],
    alsoRelevant: [
      'touchup.every-few-years.s4',
      'touchup.if-fades.s1',
      'touchup.might-need.s2',
      'evidence.study-2021-touchup.s1',
    ],
    note:
      'What is common at one time and what might be needed at another can both be true, though no year is in all of the ' +
      'ranges. {The S4} says “every few years” and {the S1} “if it fades”, without a number. The touch-up in {the S1}’s study closes ' +
      'the first treatment, which is another sense of the word.',
  },
  C03: {
    question: 'When does the grooming blog want a touch-up?',
    topic: 'touchup',
    kind: 'internal',
    sides: [
      {
        says: 'Its two tables say {touchup.after-4-6-years.s0}',
        claims: ['touchup.after-4-6-years.s0', 'comparison.smp-maintenance.s0'],
      },
      {
        says: 'Its section on how long SMP lasts says at {touchup.year-6-plus.s0}',
        claims: ['touchup.year-6-plus.s0'],
      },
    ],
    alsoRelevant: [],
  },
  C04: {
    question: 'How long does the clinic in Turkey say SMP lasts?',
    topic: 'longevity',
    kind: 'internal',
    sides: [
      {
        says: 'Its summary and two later passages say {longevity.lifespan-7-8.s2}',
        claims: ['longevity.lifespan-7-8.s2', 'longevity.fading-noticeable-7-8.s2', 'comparison.smp-lasts-7-8.s2'],
      },
      {
        says: 'Its list of risks says {longevity.fade-after-6-8.s2}',
        claims: ['longevity.fade-after-6-8.s2', 'touchup.after-6-8-years.s2'],
      },
    ],
    alsoRelevant: [],
    note:
      'We take it that fading which calls for a touch-up can be seen, so the year in which it starts and that in ' +
      'which it shows are one.',
  },
  C07: {
    question: 'Is SMP permanent?',
    topic: 'longevity',
    kind: 'wording',
    sides: [
      {
        says: 'It is semi-permanent',
        claims: ['longevity.semi-permanent.s0', 'longevity.semi-permanent.s2'],
      },
      {
        says: 'It is widely seen as semi-permanent to permanent',
        claims: ['longevity.semi-to-permanent.s1'],
      },
      {
        says: 'It is permanent, or considered so',
        claims: [
          'definition.permanent-superficial-tattoo.s2',
          'longevity.permanent-serious.s3',
          'longevity.considered-permanent.s4',
        ],
      },
    ],
    alsoRelevant: [
      'longevity.permanent-cosmetics-category.s1',
      'definition.permanent-cosmetic.s1',
      'longevity.permanent-solution-aim.s3',
      'definition.permanent-makeup.s4',
      'longevity.permanent-attractive.s4',
    ],
    note:
      'Whichever word they use, each goes on to tell of fading and of touch-ups. {The S2} uses both words, and by ' +
      'semi-permanent it means ink that stays and a colour that fades. {The S4} calls it permanent although it fades. ' +
      '“Permanent make-up” is the name of a trade.',
  },
  C08: {
    question: 'How can the transplant clinic call SMP permanent and still plan touch-ups?',
    topic: 'longevity',
    kind: 'wording',
    sides: [
      {
        says: 'SMP is a permanent answer',
        claims: ['longevity.permanent-solution-aim.s3', 'longevity.permanent-serious.s3'],
      },
      {
        says: 'It fades, and touch-ups are commonly done after {touchup.3-5-years.s3}',
        claims: ['longevity.natural-fading-unavoidable.s3', 'touchup.limits-fading.s3', 'touchup.3-5-years.s3'],
      },
    ],
    alsoRelevant: [],
    note:
      'Its section on lasting asks whether SMP is for ever, and answers with several years and with fading. So we take ' +
      '“permanent” to mean long-lasting here too.',
  },
  C09: {
    question: 'How can the clinic in Canada call SMP permanent and still have it fade?',
    topic: 'longevity',
    kind: 'wording',
    sides: [
      {
        says: 'It is called permanent, or offered to those who want that',
        claims: [
          'longevity.considered-permanent.s4',
          'definition.permanent-makeup.s4',
          'longevity.permanent-attractive.s4',
        ],
      },
      {
        says: 'The pigment fades over {longevity.fades-about-8-years.s4} without a touch-up',
        claims: ['longevity.fades-about-8-years.s4'],
      },
      {
        says: 'A touch-up is usual every few years',
        claims: ['touchup.every-few-years.s4'],
      },
    ],
    alsoRelevant: [],
    note:
      '{The S4} squares the two itself, in one sentence: considered permanent, although it fades. So we take “permanent” ' +
      'to mean long-lasting here.',
  },
  C10: {
    question: 'Does the pigment ever go away by itself?',
    topic: 'longevity',
    kind: 'wording',
    sides: [
      {
        says: 'The ink stays for good; only its colour may fade',
        claims: ['longevity.ink-always-there.s2'],
      },
      {
        says: 'It fades bit by bit over {longevity.fades-about-8-years.s4}',
        claims: ['longevity.fades-about-8-years.s4'],
      },
    ],
    alsoRelevant: [],
    note: '{The S4} may mean the look and not the pigment. Its text does not say, so the two need not clash.',
  },
  C51: {
    question: 'Can laser removal harm your hair?',
    topic: 'removal',
    kind: 'wording',
    sides: [
      {
        says: 'It does not damage hair',
        claims: ['removal.no-hair-damage.s2'],
      },
      {
        says: 'Hair may fall out or turn grey',
        claims: ['removal.hair-fall-or-grey.s2'],
      },
      {
        says: 'Laser removal can have side effects',
        claims: ['removal.side-effects.s1'],
      },
    ],
    alsoRelevant: ['removal.hair-regrows.s2'],
    note:
      '{The S2} says in the same breath that such hair grows back, so by damage it may mean what lasts. {The S1} speaks of ' +
      'side effects in general, and does not say which they are or whether they touch the hair.',
  },
  C57: {
    question: 'Does old SMP only lighten, or change its look?',
    topic: 'longevity',
    kind: 'wording',
    sides: [
      {
        says: 'It gets lighter without a change of colour',
        claims: ['longevity.no-colour-change.s0'],
      },
      {
        says: 'It does not turn blue or green as tattoos do',
        claims: ['longevity.no-blue-green.s0'],
      },
      {
        says: 'It may fade or distort to some degree',
        claims: ['longevity.fading-or-distortion.s3'],
      },
      {
        says: 'It fades by the same mechanism as a tattoo',
        claims: ['longevity.same-as-tattoo.s3'],
      },
    ],
    alsoRelevant: ['risk.ink-migration.s2', 'longevity.factors-cause-colour-fade.s2'],
    note: '{The S3} does not explain “distorts”; it need not be a change of colour. Dots can blur and stay the same shade.',
  },
} as const satisfies DisagreementTable
