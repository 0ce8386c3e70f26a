import type { DisagreementTable } from '../disagreements.schema'

export const aftercareDisagreements = {
  C29: {
    question: 'When may the scalp get wet?',
    topic: 'aftercare',
    kind: 'range',
    sides: [
      {
        says: 'Dry for {aftercare.d1-4-no-wetting.s0}',
        claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d1-4-no-head-shower.s0'],
      },
      {
        says: 'A gentle rinse and no more at {aftercare.d5-10-rinse-only.s0}',
        claims: ['aftercare.d5-10-rinse-only.s0'],
      },
      {
        says: 'Dry at first',
        claims: ['aftercare.first-days-no-wet.s2', 'aftercare.shower-cap.s4', 'aftercare.keep-clean-dry.s4'],
      },
      {
        says: 'Washing without scrubbing after {aftercare.wash-after-4-6-days.s2}',
        claims: ['aftercare.wash-after-4-6-days.s2'],
      },
      {
        says: 'Not too much washing, above all at the start',
        claims: ['aftercare.avoid-excess-washing.s3'],
      },
    ],
    alsoRelevant: [
      'aftercare.first-days-no-sweat-shower.s4',
      'aftercare.keep-clean.s2',
      'aftercare.follow-instructions.s1',
    ],
    note:
      '{The S2} and {the S4} ask for a clean scalp and a dry one. The washing that {the S2} allows, still without shampoo, may ' +
      'be no more than {the S0}’s rinse on the same days. {The S3} bars too much washing, and that permits none.',
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
    note:
      '{The S2} and {the S0} fit together: not yet, and later yes. {The S4} gives no day. If the scalp heals as fast as {the S3} ' +
      'says, the rule of {the S4} would allow shampoo sooner.',
  },
  C31: {
    question: 'May you shower in the first days?',
    topic: 'aftercare',
    kind: 'scope',
    sides: [
      {
        says: 'No shower for the first few days',
        claims: ['aftercare.first-days-no-sweat-shower.s4'],
      },
      {
        says: 'A shower cap, when you bathe',
        claims: ['aftercare.shower-cap.s4'],
      },
      {
        says: 'No shower on the head',
        claims: ['aftercare.d1-4-no-head-shower.s0'],
      },
      {
        says: 'No steamy shower',
        claims: ['aftercare.first-days-no-steam-pool.s2'],
      },
    ],
    alsoRelevant: ['aftercare.first-days-no-wet.s2', 'aftercare.keep-clean-dry.s4'],
    note:
      '{The S4} wants no shower and yet tells how to keep the area dry when you bathe, so it may mean the head only. ' +
      '{The S0} bars the shower on the head, and {the S2} a wet scalp and steamy showers. That is not a word for any other ' +
      'shower.',
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
    note: '{The S2} and {the S4} say “the first few days” without a number. In one place {the S4} bars only heavy sweating.',
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
    note:
      'A firmer and a softer word for the same advice. {The S0} wants sunscreen or a hat in the sun, always, but says so ' +
      'of the long term; of the first days it says nothing on the sun.',
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
    note: 'The stricter rule keeps the softer one.',
  },
  C35: {
    question: 'May anything go on the scalp in the first days?',
    topic: 'aftercare',
    kind: 'scope',
    sides: [
      {
        says: 'Do not touch it for {aftercare.d1-4-no-touch.s0}',
        claims: ['aftercare.d1-4-no-touch.s0'],
      },
      {
        says: 'A light lotion at {aftercare.d5-10-fragrance-free-lotion.s0}',
        claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
      },
      {
        says: 'You may be given something to help it heal',
        claims: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'],
      },
    ],
    alsoRelevant: [],
    note:
      '{The S2} and {the S3} name no day on which the creams start, so they may or may not fall in the days on which ' +
      '{the S0} wants no touch.',
  },
  C36: {
    question: 'Does the transplant clinic bar alcohol-based products for days or for good?',
    topic: 'aftercare',
    kind: 'scope',
    sides: [
      {
        says: 'Limit them while the scalp heals',
        claims: ['aftercare.limit-alcohol-products.s3'],
      },
      {
        says: 'Avoid such products, so that it fades less; no end is given',
        claims: ['aftercare.avoid-acid-alcohol.s3', 'aftercare.avoid-hairspray.s3'],
      },
    ],
    alsoRelevant: [],
    note: 'One rule is for the healing days, and the other names no time. Both can be kept.',
  },
  C62: {
    question: 'How much upkeep does SMP need?',
    topic: 'aftercare',
    kind: 'contradiction',
    sides: [
      {
        says: 'It is meant to need hardly any upkeep',
        claims: ['benefit.minimal-maintenance.s3'],
      },
      {
        says: 'It brings changes for life that you have to adapt to',
        claims: ['risk.lifetime-changes.s2'],
        fits: ['S0'],
      },
      {
        says: 'With severe loss or a large bald area it can mean shaving regularly',
        claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
        fits: ['S0', 'S3'],
      },
      {
        says: 'The scalp wants moisturising every day',
        claims: ['aftercare.long-term-daily-moisturise.s0'],
        fits: ['S2', 'S3'],
      },
      {
        says: 'Sunscreen or a hat, always, in the sun',
        claims: ['aftercare.long-term-sun-protection.s0'],
        fits: ['S2', 'S3'],
      },
      {
        says: 'The hair is kept at {realism.keep-guard-0-1.s0}',
        claims: ['realism.keep-guard-0-1.s0'],
        fits: ['S2', 'S3'],
      },
    ],
    alsoRelevant: ['benefit.no-stress.s3'],
    note:
      'Minimal upkeep and changes for life do not go together. The other lines say what the upkeep is, and leave ' +
      'it to you whether that is little.',
  },
} as const satisfies DisagreementTable
