import type { DisagreementTable } from '../disagreements.schema'

export const costAndSessionsDisagreements = {
  C11: {
    question: 'How many sessions does it take?',
    topic: 'sessions',
    kind: 'range',
    sides: [
      {
        says: '{sessions.count.s0}',
        claims: ['sessions.count.s0', 'sessions.full-head.s0'],
      },
      {
        says: 'In its study {evidence.study-2021-schedule.s1}, with a touch-up {evidence.study-2021-touchup.s1} later',
        claims: ['evidence.study-2021-schedule.s1', 'evidence.study-2021-touchup.s1'],
      },
      {
        says: '{sessions.count.s2}',
        claims: ['sessions.count.s2'],
      },
      {
        says: '{sessions.count.s3} as a rule',
        claims: ['sessions.count.s3'],
      },
    ],
    alsoRelevant: [
      'sessions.session-3-optional.s0',
      'sessions.completed-few-hours.s4',
      'sessions.price-table-smp.s2',
      'sessions.repeat-up-to-3-in-12-months.s3',
      'sessions.series-over-weeks.s1',
      'sessions.follow-up.s4',
      'sessions.often-multiple.s3',
    ],
    note:
      'The number that {the S3} gives lies inside every range. {The S0} calls the last session optional. {The S4} speaks of ' +
      'sessions and follow-ups and gives no number.',
  },
  C12: {
    question: 'Does the clinic in Canada need one visit or several?',
    topic: 'sessions',
    kind: 'internal',
    sides: [
      {
        says: 'It can be finished in a few hours',
        claims: ['sessions.completed-few-hours.s4'],
      },
      {
        says: 'It takes more than one session',
        claims: ['benefit.immediate-results.s4', 'sessions.follow-up.s4'],
      },
    ],
    alsoRelevant: [],
    note: 'The text does not say whether the few hours are those of one session. If it is finished in them, it needs no more sessions.',
  },
  C13: {
    question: 'How many sessions does a hairline alone take?',
    topic: 'sessions',
    kind: 'range',
    sides: [
      {
        says: '{sessions.hairline.s0}',
        claims: ['sessions.hairline.s0'],
      },
      {
        says: '{sessions.price-table-hairline.s2}',
        claims: ['sessions.price-table-hairline.s2'],
      },
    ],
    alsoRelevant: [],
    note: '{The S2} prices a hairline for that many sessions, and does not say that it takes them all.',
  },
  C14: {
    question: 'How long is one session?',
    topic: 'sessions',
    kind: 'range',
    sides: [
      {
        says: '{sessions.duration.s0}',
        claims: ['sessions.duration.s0', 'sessions.duration.s1'],
      },
      {
        says: '{sessions.duration.s2}',
        claims: ['sessions.duration.s2', 'sessions.duration-card.s2'],
      },
      {
        says: '{sessions.duration.s3}',
        claims: ['sessions.duration.s3'],
      },
      {
        says: '{sessions.duration-session-3.s0} for the last one',
        claims: ['sessions.duration-session-3.s0'],
      },
    ],
    alsoRelevant: ['sessions.duration.s4', 'sessions.duration-session-1.s0', 'sessions.duration-session-2.s0'],
    note: '{The S4} says “several hours” and gives no number.',
  },
  C15: {
    question: 'Is every session the same length for the grooming blog?',
    topic: 'sessions',
    kind: 'internal',
    sides: [
      {
        says: 'Each session takes {sessions.duration.s0}',
        claims: ['sessions.duration.s0'],
      },
      {
        says: 'The last one takes {sessions.duration-session-3.s0}',
        claims: ['sessions.duration-session-3.s0'],
      },
    ],
    alsoRelevant: [],
  },
  C16: {
    question: 'How far apart are the sessions?',
    topic: 'sessions',
    kind: 'range',
    sides: [
      {
        says: '{sessions.spacing.s0}',
        claims: ['sessions.spacing.s0', 'sessions.session-2-timing.s0'],
      },
      {
        says: '{sessions.study-spacing-weekly.s1} in its study',
        claims: ['sessions.study-spacing-weekly.s1'],
      },
      {
        says: '{sessions.spacing.s2}, when the scalp has recovered enough',
        claims: ['sessions.spacing.s2'],
      },
    ],
    alsoRelevant: ['sessions.spacing.s3', 'sessions.series-over-weeks.s1'],
    note:
      '{The S3} says “within a couple of weeks”, and {the S1} has practitioners spread the whole series over “a few weeks”; ' +
      'we read both as fitting either figure. The study took the shortest gap.',
  },
  C17: {
    question: 'What does a full treatment cost?',
    topic: 'cost',
    kind: 'range',
    sides: [
      {
        says: '{cost.full-head.us-2026.s0} for a full head in the US',
        claims: ['cost.full-head.us-2026.s0'],
      },
      {
        says: 'It may cost {cost.total.s1}, by practitioners’ own account',
        claims: ['cost.total.s1'],
      },
      {
        says: '{cost.total-card.s2} in its summary and its table',
        claims: ['cost.total-card.s2', 'cost.smp-3-sessions.s2'],
      },
      {
        says: '{cost.total-text.s2} in its text',
        claims: ['cost.total-text.s2'],
      },
      {
        says: '{cost.per-session.s3}',
        claims: ['cost.per-session.s3'],
      },
    ],
    alsoRelevant: ['comparison.smp-cost.s0', 'cost.factors.s4', 'sessions.count.s3'],
    note:
      'The ranges overlap, and they are not for the same places: {the S0} means the US, {the S2} the world, and {the S1} and ' +
      '{the S3} tie their figures to no place. {The S4} gives no price. Of the prices above, only that of {the S3} is by ' +
      'the session. At its usual number of sessions that makes {cost.per-session.s3 * sessions.count.s3}, which is our sum.',
  },
  C18: {
    question: 'What is the lowest price at the clinic in Turkey?',
    topic: 'cost',
    kind: 'scope',
    sides: [
      {
        says: 'Its summary and table start at the lower end of {cost.smp-3-sessions.s2}',
        claims: ['cost.total-card.s2', 'cost.smp-3-sessions.s2'],
      },
      {
        says: 'Its text starts at the lower end of {cost.total-text.s2}',
        claims: ['cost.total-text.s2'],
      },
    ],
    alsoRelevant: ['cost.hairline-3-sessions.s2'],
    note:
      'The text may count in a hairline alone, which starts as low in the clinic’s own table: ' +
      '{cost.hairline-3-sessions.s2}.',
  },
  C19: {
    question: 'Is Turkey cheap in the clinic’s own figures?',
    topic: 'cost',
    kind: 'range',
    sides: [
      {
        says: 'In Turkey it costs {cost.turkey-per-session.s2}',
        claims: ['cost.turkey-per-session.s2'],
      },
      {
        says: 'A whole treatment costs {cost.smp-3-sessions.s2}',
        claims: ['cost.smp-3-sessions.s2', 'cost.total-card.s2'],
      },
      {
        says: 'Prices in Turkey are low',
        claims: ['cost.turkey-affordable.s2', 'cost.turkey-exchange.s2'],
      },
    ],
    alsoRelevant: ['sessions.price-table-smp.s2', 'cost.total-text.s2'],
    note:
      'They part only in a sum of ours. At the sessions of its price table Turkey comes to ' +
      '{cost.turkey-per-session.s2 * sessions.price-table-smp.s2}: above its world price at both ends. The figure ' +
      'would fit if it were for the whole treatment, but the text says per session, and the figure is misprinted.',
  },
  C20: {
    question: 'What does a hairline alone cost?',
    topic: 'cost',
    kind: 'market',
    sides: [
      {
        says: '{cost.hairline.us-2026.s0} in the US',
        claims: ['cost.hairline.us-2026.s0'],
      },
      {
        says: '{cost.hairline-3-sessions.s2} worldwide',
        claims: ['cost.hairline-3-sessions.s2'],
      },
    ],
    alsoRelevant: [],
    note: 'The US is part of the world, and the first range lies inside the second.',
  },
  C63: {
    question: 'Can the next session fall inside the grooming blog’s own days of aftercare?',
    topic: 'sessions',
    kind: 'scope',
    sides: [
      {
        says: 'Sessions come {sessions.spacing.s0} apart',
        claims: ['sessions.spacing.s0', 'sessions.session-2-timing.s0'],
      },
      {
        says: 'Its second phase of aftercare comes at {aftercare.d5-10-phase.s0}',
        claims: ['aftercare.d5-10-phase.s0'],
      },
    ],
    alsoRelevant: ['aftercare.d5-10-rinse-only.s0', 'aftercare.d1-4-applies-each-session.s0'],
    note:
      'They meet only where the wait is short: then the scalp is worked on in days on which the rules allow it a rinse ' +
      'and no more. A longer wait, which the first figure allows, comes after those days.',
  },
  C64: {
    question: 'How does the clinic in Turkey fit shaving and the next session together?',
    topic: 'sessions',
    kind: 'scope',
    sides: [
      {
        says: 'The next session comes {sessions.spacing.s2} later',
        claims: ['sessions.spacing.s2'],
      },
      {
        says: 'Shave only after {aftercare.shave-after-15-days.s2}',
        claims: ['aftercare.shave-after-15-days.s2'],
      },
    ],
    alsoRelevant: [],
    note:
      'They collide only if the head has to be shaved before a session. We found no word on that, or on whether the ' +
      'days count from the last session only.',
  },
} as const satisfies DisagreementTable
