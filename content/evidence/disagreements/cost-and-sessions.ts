import type { DisagreementTable } from '../disagreements.schema'

export const costAndSessionsDisagreements = {
  C11: {
    question: 'How many sessions does it take?',
    topic: 'sessions',
    kind: 'range',
    sides: [
      {
        says: '{sessions.count.s0}, the last one optional',
        claims: ['sessions.count.s0', 'sessions.full-head.s0', 'sessions.session-3-optional.s0'],
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
      {
        says: 'It can be done in a few hours',
        claims: ['sessions.completed-few-hours.s4'],
      },
    ],
    alsoRelevant: [
      'sessions.price-table-smp.s2',
      'sessions.repeat-up-to-3-in-12-months.s3',
      'sessions.series-over-weeks.s1',
      'sessions.follow-up.s4',
      'sessions.often-multiple.s3',
    ],
    note:
      'All but {S4} plan several sessions, and {S4} itself speaks of sessions and follow-ups elsewhere. The ' +
      'number that {S3} gives lies inside every range.',
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
        says: 'The result is there once the sessions are done, and follow-up sessions come after',
        claims: ['benefit.immediate-results.s4', 'sessions.follow-up.s4'],
      },
    ],
    alsoRelevant: [],
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
    note: '{S4} says “several hours” and gives no number.',
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
        says: '{sessions.spacing.s2}, as only then has the scalp recovered enough',
        claims: ['sessions.spacing.s2'],
      },
    ],
    alsoRelevant: ['sessions.spacing.s3', 'sessions.series-over-weeks.s1'],
    note:
      '{S3} says “within a couple of weeks” and {S1} “a few weeks”; both fit either figure. The longest gap ' +
      'that {S0} gives suits {S0}, {S2} and {S3}. Only the study went faster.',
  },
  C17: {
    question: 'What does a full treatment cost?',
    topic: 'cost',
    kind: 'range',
    sides: [
      {
        says: '{cost.full-head.us-2026.s0}',
        claims: ['cost.full-head.us-2026.s0', 'comparison.smp-cost.s0', 'cost.total.s1'],
      },
      {
        says: '{cost.smp-3-sessions.s2} worldwide',
        claims: ['cost.total-card.s2', 'cost.smp-3-sessions.s2'],
      },
      {
        says: '{cost.total-text.s2} worldwide',
        claims: ['cost.total-text.s2'],
      },
      {
        says: '{cost.per-session.s3}',
        claims: ['cost.per-session.s3'],
      },
    ],
    alsoRelevant: ['cost.factors.s4', 'sessions.count.s3'],
    note:
      '{S4} gives no price. {S3} alone prices by the session: at its usual number of sessions that makes ' +
      '{cost.per-session.s3 * sessions.count.s3}, more than twice as much as anyone else at the top.',
  },
  C18: {
    question: 'What is the lowest price at the clinic in Turkey?',
    topic: 'cost',
    kind: 'internal',
    sides: [
      {
        says: 'Its summary and table start at the lower end of {cost.smp-3-sessions.s2}',
        claims: ['cost.total-card.s2', 'cost.smp-3-sessions.s2'],
      },
      {
        says: 'Its text starts at the lower end of {cost.total-text.s2}, the price of a hairline',
        claims: ['cost.total-text.s2'],
      },
    ],
    alsoRelevant: [],
  },
  C19: {
    question: 'Is Turkey cheap in the clinic’s own figures?',
    topic: 'cost',
    kind: 'derived',
    sides: [
      {
        says: 'In Turkey it costs {cost.turkey-per-session.s2}',
        claims: ['cost.turkey-per-session.s2'],
      },
      {
        says: 'A whole treatment worldwide costs {cost.smp-3-sessions.s2}',
        claims: ['cost.smp-3-sessions.s2', 'cost.total-card.s2', 'cost.total-text.s2'],
      },
      {
        says: 'Turkey is affordable',
        claims: ['cost.turkey-affordable.s2', 'cost.turkey-exchange.s2'],
      },
    ],
    alsoRelevant: ['sessions.price-table-smp.s2'],
    note:
      'At the sessions of its own price table Turkey comes to {cost.turkey-per-session.s2 * ' +
      'sessions.price-table-smp.s2}: above its world price at both ends. The figure would fit if it were for ' +
      'the whole treatment, but the text says per session, and the figure is misprinted.',
  },
  C20: {
    question: 'What does a hairline alone cost?',
    topic: 'cost',
    kind: 'range',
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
  },
  C63: {
    question: 'Can the next session fall inside the grooming blog’s own healing days?',
    topic: 'sessions',
    kind: 'derived',
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
    alsoRelevant: [],
    note: 'The two overlap whenever the sessions come close together.',
  },
  C64: {
    question: 'How does the clinic in Turkey fit shaving and the next session together?',
    topic: 'sessions',
    kind: 'derived',
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
      'No source says whether the head must be shaved before a session, or whether the days count from the last ' +
      'session only.',
  },
} as const satisfies DisagreementTable
