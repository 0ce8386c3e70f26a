import type { DisagreementTable } from '../disagreements.schema'

export const procedureAndPainDisagreements = {
  C23: {
    question: 'How much does it hurt?',
    topic: 'pain',
    kind: 'range',
    sides: [
      {
        says: 'It is mild, or next to nothing',
        claims: [
          'pain.mild-discomfort.s0',
          'pain.mild.s2',
          'benefit.almost-no-pain.s2',
          'pain.minimal-discomfort.s3',
          'pain.minimal-discomfort.s4',
        ],
      },
      {
        says: '{pain.scale-2-4.s2}, and it might hurt',
        claims: ['pain.scale-2-4.s2'],
      },
      {
        says: 'Some people feel nothing; it depends on you',
        claims: ['pain.some-none.s1'],
      },
    ],
    alsoRelevant: [
      'pain.depends-on-threshold.s1',
      'pain.less-than-tattoo.s0',
      'pain.less-than-other-tattoos.s2',
      'pain.ends-with-session.s2',
      'risk.redness-48h.s3',
    ],
    note:
      '{S2} stands on two sides. It also says that discomfort ends with the session, while {S3} counts ' +
      '{risk.redness-48h.s3}.',
  },
  C24: {
    question: 'When does the discomfort end?',
    topic: 'pain',
    kind: 'contradiction',
    sides: [
      {
        says: 'As soon as the session is done',
        claims: ['pain.ends-with-session.s2'],
      },
      {
        says: 'There is slight redness and discomfort for the first {risk.redness-48h.s3}',
        claims: ['risk.redness-48h.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C25: {
    question: 'Is numbing part of every session?',
    topic: 'pain',
    kind: 'contradiction',
    sides: [
      {
        says: 'Yes, a numbing cream goes on first',
        claims: ['pain.topical-numbing-used.s0', 'procedure.numbing-cream-first.s1', 'pain.numbing-will-be-applied.s2'],
      },
      {
        says: 'It can be had if you want it',
        claims: ['pain.numbing-optional.s2'],
      },
      {
        says: 'A little local anaesthetic is given; cream or needle is not said',
        claims: ['pain.local-anesthetic.s3'],
      },
      {
        says: '“Sedation” is a step of its own',
        claims: ['procedure.step-order.s2'],
      },
    ],
    alsoRelevant: ['pain.anesthetic-before.s1', 'pain.anesthetic-type.s2'],
    note:
      '{S1} allows a cream or another local anaesthetic. “Sedation” looks like a slip, as the step itself ' +
      'speaks only of creams. {S4} names no numbing at all.',
  },
  C26: {
    question: 'How long until life is back to normal?',
    topic: 'procedure',
    kind: 'contradiction',
    sides: [
      {
        says: 'At once: there is no downtime',
        claims: [
          'procedure.recovery-zero-days.s2',
          'benefit.no-downtime.s2',
          'benefit.routine-right-after.s2',
          'benefit.no-downtime.s4',
        ],
      },
      {
        says: 'The skin heals in {procedure.heals-under-week.s3}, with no hard exercise until then',
        claims: ['procedure.heals-under-week.s3', 'aftercare.no-strenuous.s3'],
      },
      {
        says: 'No gym for {aftercare.d1-4-no-sweat.s0}',
        claims: ['aftercare.d1-4-no-sweat.s0'],
      },
      {
        says: 'The rules for the scalp go on at {aftercare.d5-10-phase.s0}',
        claims: ['aftercare.d5-10-phase.s0'],
      },
      {
        says: 'The scalp has recovered enough for more work after {sessions.spacing.s2}, and life is as before after {aftercare.normal-after-month.s2}',
        claims: ['sessions.spacing.s2', 'aftercare.normal-after-month.s2'],
      },
      {
        says: 'A few days of light aftercare',
        claims: ['aftercare.minimal-few-days.s4'],
      },
    ],
    alsoRelevant: ['risk.redness-48h.s3', 'procedure.home-same-day.s3'],
    note:
      'In part they mean different things. “No downtime” can mean that you may go to work, while washing, ' +
      'sweat, sun and shaving are still held back.',
  },
  C27: {
    question: 'Does the clinic in Turkey mean no recovery or a month of rules?',
    topic: 'procedure',
    kind: 'internal',
    sides: [
      {
        says: 'Recovery takes {procedure.recovery-zero-days.s2}, and your routine goes on at once',
        claims: ['procedure.recovery-zero-days.s2', 'benefit.no-downtime.s2', 'benefit.routine-right-after.s2'],
      },
      {
        says: 'There are bans for the first days, no shaving for {aftercare.shave-after-15-days.s2}, and life is as before only after {aftercare.normal-after-month.s2}',
        claims: [
          'aftercare.first-few-days-phase.s2',
          'aftercare.shave-after-15-days.s2',
          'aftercare.normal-after-month.s2',
          'sessions.spacing.s2',
        ],
      },
    ],
    alsoRelevant: [],
  },
  C28: {
    question: 'How fast does the scalp heal at the transplant clinic?',
    topic: 'procedure',
    kind: 'internal',
    sides: [
      {
        says: 'In {procedure.heals-under-week.s3}',
        claims: ['procedure.heals-under-week.s3'],
      },
      {
        says: 'Fully in a couple of weeks',
        claims: ['procedure.skin-heal-fully-couple-weeks.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C58: {
    question: 'When is the result there?',
    topic: 'procedure',
    kind: 'contradiction',
    sides: [
      {
        says: 'At once',
        claims: ['comparison.smp-result.s0'],
      },
      {
        says: '{procedure.results-one-month-after.s2} after the last session',
        claims: ['procedure.results-one-month-after.s2'],
      },
      {
        says: 'At once when all sessions are done',
        claims: ['benefit.immediate-results.s4'],
      },
    ],
    alsoRelevant: [
      'procedure.results-after-first.s2',
      'procedure.s1-looks-lighter.s0',
      'procedure.all-sessions-for-complete.s2',
      'procedure.first-results-incomplete.s2',
    ],
    note:
      'The two that describe the first session agree that it gives a result you can see but not the whole of ' + 'it.',
  },
} as const satisfies DisagreementTable
