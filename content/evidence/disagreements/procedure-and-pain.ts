import type { DisagreementTable } from '../disagreements.schema'

export const procedureAndPainDisagreements = {
  C23: {
    question: 'How much does it hurt?',
    topic: 'pain',
    kind: 'wording',
    sides: [
      {
        says: 'The pain or discomfort is mild, or less than that',
        claims: [
          'pain.mild-discomfort.s0',
          'pain.mild.s2',
          'benefit.almost-no-pain.s2',
          'pain.minimal-discomfort.s3',
          'pain.minimal-discomfort.s4',
        ],
      },
      {
        says: 'It might be {pain.scale-2-4.s2}, depending on you',
        claims: ['pain.scale-2-4.s2'],
      },
      {
        says: 'Some people may feel nothing',
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
    note: 'Different words for much the same. Whether discomfort ends with the session is a question of its own.',
  },
  C24: {
    question: 'When does the discomfort end?',
    topic: 'pain',
    kind: 'contradiction',
    sides: [
      {
        says: 'Any mild discomfort is over as soon as the session is done',
        claims: ['pain.ends-with-session.s2'],
      },
      {
        says: 'A little redness and discomfort is typical in the first {risk.redness-48h.s3}',
        claims: ['risk.redness-48h.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C25: {
    question: 'Is numbing part of every session?',
    topic: 'pain',
    kind: 'scope',
    sides: [
      {
        says: 'A cream that numbs is used',
        claims: ['pain.topical-numbing-used.s0', 'procedure.numbing-cream-first.s1', 'pain.numbing-will-be-applied.s2'],
      },
      {
        says: 'It can be had, depending on what you want and can bear',
        claims: ['pain.numbing-optional.s2'],
      },
      {
        says: 'A little local anaesthetic is given; cream or needle is not said',
        claims: ['pain.local-anesthetic.s3'],
      },
      {
        says: '“Sedation” is listed as a step, together with the outlining',
        claims: ['procedure.step-order.s2'],
      },
    ],
    alsoRelevant: ['pain.anesthetic-before.s1', 'pain.anesthetic-type.s2'],
    note:
      'All who speak of it numb the scalp; they differ on the means and on whether you choose. {The S1} allows a cream ' +
      'or another local anaesthetic. “Sedation” looks to us like a slip, as the step itself speaks only of creams. {The S4} ' +
      'names no numbing at all.',
  },
  C26: {
    question: 'How long until life is back to normal?',
    topic: 'procedure',
    kind: 'contradiction',
    sides: [
      {
        says: 'No time for recovery is needed: you can go on right after the session',
        claims: ['procedure.recovery-zero-days.s2', 'benefit.no-downtime.s2', 'benefit.routine-right-after.s2'],
      },
      {
        says: 'You go home to recover',
        claims: ['procedure.home-same-day.s3'],
      },
      {
        says: 'Nothing strenuous while the skin heals, which takes {procedure.heals-under-week.s3}',
        claims: ['aftercare.no-strenuous.s3'],
        fits: ['S0', 'S2', 'S4'],
      },
      {
        says: 'There is no downtime, only a few days of light aftercare',
        claims: ['benefit.no-downtime.s4', 'aftercare.minimal-few-days.s4'],
        fits: ['S0', 'S2', 'S3'],
      },
      {
        says: 'No gym for {aftercare.d1-4-no-sweat.s0}',
        claims: ['aftercare.d1-4-no-sweat.s0'],
        fits: ['S2', 'S3', 'S4'],
      },
      {
        says: 'The rules for the scalp go on at {aftercare.d5-10-phase.s0}',
        claims: ['aftercare.d5-10-phase.s0'],
        fits: ['S2', 'S3', 'S4'],
      },
      {
        says: 'Life is as before after {aftercare.normal-after-month.s2}',
        claims: ['aftercare.normal-after-month.s2'],
        fits: ['S0', 'S3', 'S4'],
      },
    ],
    alsoRelevant: ['procedure.heals-under-week.s3', 'risk.redness-48h.s3', 'sessions.spacing.s2'],
    note:
      'The clash is between {the S2}, for whom no recovery is needed, and {the S3}, which sends you home to recover. “No ' +
      'downtime” can mean that you may go to work, while washing, sweat, sun and shaving are still held back.',
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
        says: 'A list of bans is for the first few days',
        claims: ['aftercare.first-few-days-phase.s2'],
      },
      {
        says: 'No shaving for {aftercare.shave-after-15-days.s2}',
        claims: ['aftercare.shave-after-15-days.s2'],
      },
      {
        says: 'Life is as before only after {aftercare.normal-after-month.s2}',
        claims: ['aftercare.normal-after-month.s2'],
      },
    ],
    alsoRelevant: ['sessions.spacing.s2'],
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
    kind: 'scope',
    sides: [
      {
        says: 'The look of density is there at once',
        claims: ['comparison.smp-result.s0'],
      },
      {
        says: 'The result is there {procedure.results-one-month-after.s2} after the last session',
        claims: ['procedure.results-one-month-after.s2'],
      },
      {
        says: 'The result is there at once when all sessions are done',
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
      'A look that you can see and the healed result are two things. {The S0} and {the S2} agree that the first session ' +
      'gives something you can see, but not the whole of it.',
  },
} as const satisfies DisagreementTable
