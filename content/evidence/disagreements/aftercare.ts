import type { DisagreementTable } from '../disagreements.schema'

export const aftercareDisagreements = {
  C29: {
    question: 'When may the scalp get wet?',
    topic: 'aftercare',
    kind: 'range',
    sides: [
      {
        says: 'A gentle rinse and no more at {aftercare.d5-10-rinse-only.s0}',
        claims: ['aftercare.d5-10-rinse-only.s0'],
      },
      {
        says: 'Washing without scrubbing after {aftercare.wash-after-4-6-days.s2}',
        claims: ['aftercare.wash-after-4-6-days.s2'],
      },
      {
        says: 'Only too much washing is barred, above all at the start',
        claims: ['aftercare.avoid-excess-washing.s3'],
      },
      {
        says: 'Dry for the first few days',
        claims: [
          'aftercare.d1-4-no-wetting.s0',
          'aftercare.d1-4-no-head-shower.s0',
          'aftercare.first-days-no-wet.s2',
          'aftercare.first-days-no-sweat-shower.s4',
          'aftercare.shower-cap.s4',
          'aftercare.keep-clean-dry.s4',
        ],
      },
    ],
    alsoRelevant: ['aftercare.keep-clean.s2', 'aftercare.follow-instructions.s1'],
    note:
      '{S2} and {S4} ask for a clean scalp and a dry one at the same time. The washing that {S2} allows may be ' +
      'more than {S0}’s rinse on the same days.',
  },
  C30: {
    question: 'When may you use shampoo?',
    topic: 'aftercare',
    kind: 'range',
    sides: [
      {
        says: 'Not yet at {aftercare.d5-10-no-shampoo.s0}',
        claims: ['aftercare.d5-10-no-shampoo.s0'],
      },
      {
        says: 'After {aftercare.shampoo-about-15-days.s2}, though the passage can be read in two ways',
        claims: ['aftercare.shampoo-about-15-days.s2'],
      },
      {
        says: 'A mild one, once healed',
        claims: ['aftercare.wash-once-healed.s4'],
      },
    ],
    alsoRelevant: ['procedure.heals-under-week.s3'],
    note: 'If the scalp heals as fast as {S3} says, {S4}’s rule would allow shampoo sooner than {S0} and {S2} do.',
  },
  C31: {
    question: 'May you shower in the first days?',
    topic: 'aftercare',
    kind: 'contradiction',
    sides: [
      {
        says: 'No shower at all',
        claims: ['aftercare.first-days-no-sweat-shower.s4'],
      },
      {
        says: 'Bathe, with a shower cap on',
        claims: ['aftercare.shower-cap.s4'],
      },
      {
        says: 'Shower, but not on the head and not in steam',
        claims: ['aftercare.d1-4-no-head-shower.s0', 'aftercare.first-days-no-steam-pool.s2'],
      },
    ],
    alsoRelevant: [],
    note: '{S4} says both of the first two. All agree that the scalp itself stays dry.',
  },
  C32: {
    question: 'How long do you keep off exercise and sweat?',
    topic: 'aftercare',
    kind: 'range',
    sides: [
      {
        says: '{aftercare.d1-4-no-sweat.s0}',
        claims: ['aftercare.d1-4-no-sweat.s0'],
      },
      {
        says: 'While it heals, which takes {procedure.heals-under-week.s3}',
        claims: ['aftercare.no-strenuous.s3'],
      },
    ],
    alsoRelevant: [
      'aftercare.first-days-no-sweat.s2',
      'aftercare.first-days-no-sweat-shower.s4',
      'aftercare.avoid-sun-heavy-sweat.s4',
      'procedure.heals-under-week.s3',
    ],
    note: '{S2} and {S4} say “the first few days” without a number. In one place {S4} bars only heavy sweating.',
  },
  C33: {
    question: 'Must a fresh scalp stay out of the sun?',
    topic: 'aftercare',
    kind: 'scope',
    sides: [
      {
        says: 'Keep it out of the sun',
        claims: ['aftercare.first-days-no-sun.s2', 'aftercare.no-sun.s4', 'aftercare.avoid-sun-heavy-sweat.s4'],
      },
      {
        says: 'Limit the sun',
        claims: ['aftercare.limit-sun.s3'],
      },
    ],
    alsoRelevant: ['aftercare.long-term-sun-protection.s0', 'longevity.limit-sun.s3'],
    note: '{S0} has a rule for later years only, sunscreen or a hat, and none for the first days.',
  },
  C34: {
    question: 'Must you stay out of the pool?',
    topic: 'aftercare',
    kind: 'scope',
    sides: [
      {
        says: 'Keep away from pools in the first few days',
        claims: ['aftercare.first-days-no-steam-pool.s2'],
      },
      {
        says: 'Limit time under water while it heals',
        claims: ['aftercare.limit-pools.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C35: {
    question: 'May anything go on the scalp in the first days?',
    topic: 'aftercare',
    kind: 'scope',
    sides: [
      {
        says: 'Do not touch it for {aftercare.d1-4-no-touch.s0}, then only a light lotion',
        claims: ['aftercare.d1-4-no-touch.s0', 'aftercare.d5-10-fragrance-free-lotion.s0'],
      },
      {
        says: 'Use the healing products or creams you are given',
        claims: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'],
      },
    ],
    alsoRelevant: [],
    note:
      '{S2} and {S3} name no day on which the creams start, so they may or may not fall in the days on which ' +
      '{S0} wants no touch.',
  },
  C36: {
    question: 'Does the transplant clinic bar alcohol-based products for days or for good?',
    topic: 'aftercare',
    kind: 'internal',
    sides: [
      {
        says: 'Limit them while the scalp heals',
        claims: ['aftercare.limit-alcohol-products.s3'],
      },
      {
        says: 'Avoid them, so that it does not fade; no end is given',
        claims: ['aftercare.avoid-acid-alcohol.s3', 'aftercare.avoid-hairspray.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C62: {
    question: 'How much upkeep does SMP need?',
    topic: 'aftercare',
    kind: 'contradiction',
    sides: [
      {
        says: 'Hardly any, and no more worry',
        claims: ['benefit.minimal-maintenance.s3', 'benefit.no-stress.s3'],
      },
      {
        says: 'A change for life: shaving, daily cream and care in the sun',
        claims: [
          'risk.lifetime-changes.s2',
          'realism.must-shave-regularly.s2',
          'risk.regular-shaving.s2',
          'aftercare.long-term-daily-moisturise.s0',
          'aftercare.long-term-sun-protection.s0',
          'realism.keep-guard-0-1.s0',
        ],
        mixed: true,
      },
    ],
    alsoRelevant: [],
  },
} as const satisfies DisagreementTable
