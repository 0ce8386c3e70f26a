import type { DisagreementTable } from './disagreements.schema'

/**
 * Every disagreement between the five sources, and of a source with itself. Ids are permanent.
 * A figure is written as the id of its claim in braces, a source as its id; `lib/evidence/fill-figures.ts` fills
 * them in. Which claim takes part in what is read from here and is written nowhere else.
 */
export const disagreements = {
  C01: {
    question: 'How many years does SMP last before it fades?',
    topic: 'longevity',
    kind: 'range',
    sides: [
      {
        says: 'It looks fresh at {longevity.years-1-3-fresh.s0} and gets lighter at {longevity.years-4-6-lightening.s0}',
        claims: ['longevity.years-4-6-lightening.s0', 'longevity.years-1-3-fresh.s0'],
      },
      {
        says: 'It lasts {longevity.lifespan-7-8.s2}, and only then does fading show',
        claims: ['longevity.lifespan-7-8.s2', 'longevity.fading-noticeable-7-8.s2', 'comparison.smp-lasts-7-8.s2'],
      },
      {
        says: 'Fading can start after {longevity.fade-after-6-8.s2}',
        claims: ['longevity.fade-after-6-8.s2'],
      },
      {
        says: 'Without a touch-up it fades bit by bit over {longevity.fades-about-8-years.s4}',
        claims: ['longevity.fades-about-8-years.s4'],
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
      'They date different things: {S0} and {S2} give the start of fading you can see, {S4} the whole of it. ' +
      '{S3} gives no number. The only data are those of a study that ended after ' +
      '{evidence.study-2021-followup.s1}.',
  },
  C02: {
    question: 'When is a touch-up due?',
    topic: 'touchup',
    kind: 'range',
    sides: [
      {
        says: 'Every {touchup.after-4-6-years.s0}',
        claims: ['touchup.after-4-6-years.s0', 'comparison.smp-maintenance.s0'],
      },
      {
        says: 'At {touchup.year-6-plus.s0}',
        claims: ['touchup.year-6-plus.s0'],
      },
      {
        says: 'After {touchup.after-6-8-years.s2}',
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
      '{S4} says “every few years” and {S1} “if it fades”, without a number. The touch-up in {S1}’s study ' +
      'closes the first treatment, which is another sense of the word.',
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
  },
  C05: {
    question: 'How deep in the skin does the pigment go?',
    topic: 'technique',
    kind: 'contradiction',
    sides: [
      {
        says: 'Into the upper dermis, the layer under the outer one',
        claims: ['technique.depth-upper-dermis.s0'],
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
      '{S0} and {S1} call the work shallower than a normal tattoo. {S2} says only that it is shallow and ' +
      'that ink spreads when it goes too deep. {S3} does not say how deep.',
  },
  C06: {
    question: 'Which layer does the grooming blog mean?',
    topic: 'technique',
    kind: 'internal',
    sides: [
      {
        says: 'Its opening says the upper dermis',
        claims: ['technique.depth-upper-dermis.s0'],
      },
      {
        says: 'Its list of details says the line between epidermis and dermis',
        claims: ['technique.depth-dej.s0'],
      },
    ],
    alsoRelevant: [],
  },
  C07: {
    question: 'Is SMP permanent?',
    topic: 'longevity',
    kind: 'contradiction',
    sides: [
      {
        says: 'It is semi-permanent',
        claims: ['longevity.semi-permanent.s0', 'longevity.semi-permanent.s2'],
      },
      {
        says: 'It counts as permanent make-up, seen as anything from semi-permanent to permanent',
        claims: [
          'longevity.semi-to-permanent.s1',
          'longevity.permanent-cosmetics-category.s1',
          'definition.permanent-cosmetic.s1',
        ],
      },
      {
        says: 'It is permanent',
        claims: [
          'definition.permanent-superficial-tattoo.s2',
          'longevity.permanent-solution-aim.s3',
          'longevity.permanent-serious.s3',
          'longevity.considered-permanent.s4',
          'definition.permanent-makeup.s4',
          'longevity.permanent-attractive.s4',
        ],
      },
    ],
    alsoRelevant: [],
    note:
      '{S2} stands on two sides: permanent where it defines SMP, semi-permanent where it says how long it ' + 'lasts.',
  },
  C08: {
    question: 'How can the transplant clinic call SMP permanent and still plan touch-ups?',
    topic: 'longevity',
    kind: 'internal',
    sides: [
      {
        says: 'SMP is a permanent answer',
        claims: ['longevity.permanent-solution-aim.s3', 'longevity.permanent-serious.s3'],
      },
      {
        says: 'Fading cannot be avoided, and a touch-up follows after {touchup.3-5-years.s3}',
        claims: ['longevity.natural-fading-unavoidable.s3', 'touchup.3-5-years.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C09: {
    question: 'How can the clinic in Canada call SMP permanent and still have it fade?',
    topic: 'longevity',
    kind: 'internal',
    sides: [
      {
        says: 'SMP is permanent',
        claims: [
          'longevity.considered-permanent.s4',
          'definition.permanent-makeup.s4',
          'longevity.permanent-attractive.s4',
        ],
      },
      {
        says: 'It fades over {longevity.fades-about-8-years.s4} and wants a touch-up every few years',
        claims: ['longevity.fades-about-8-years.s4', 'touchup.every-few-years.s4'],
      },
    ],
    alsoRelevant: [],
  },
  C10: {
    question: 'Does the pigment ever go away by itself?',
    topic: 'longevity',
    kind: 'contradiction',
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
    note: '{S4} may mean the look and not the pigment. Its text does not settle it.',
  },
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
  },
  C22: {
    question: 'Is SMP always cheaper than a transplant?',
    topic: 'comparison',
    kind: 'derived',
    sides: [
      {
        says: 'SMP costs less than surgery, or is among the cheaper choices',
        claims: [
          'comparison.smp-cheaper-than-transplant.s0',
          'comparison.cheaper-than-surgery.s4',
          'benefit.lower-cost.s2',
        ],
      },
      {
        says: 'Paid by the session, a whole treatment can cost as much as a transplant',
        claims: ['cost.per-session.s3'],
      },
    ],
    alsoRelevant: ['comparison.transplant-cost-5k-15k.s0', 'sessions.count.s3'],
    note:
      'At the most, {S3}’s sessions add up to {cost.per-session.s3 * sessions.count.s3}. {S0} puts a transplant ' +
      'at {comparison.transplant-cost-5k-15k.s0}, so the two ranges meet. No source says this itself.',
  },
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
  C41: {
    question: 'Is SMP a tattoo?',
    topic: 'definition',
    kind: 'wording',
    sides: [
      {
        says: 'It is a tattoo of a special kind',
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
        says: 'It differs from a tattoo, or the word tells only part of it',
        claims: ['definition.different-from-tattoo.s1', 'definition.hair-tattoo-incomplete.s3'],
      },
    ],
    alsoRelevant: ['definition.not-standard-tattoo.s0', 'technique.not-tattoo-ink.s0', 'technique.ink-differs.s2'],
    note: '{S1} stands on both sides.',
  },
  C42: {
    question: 'Are the tools tattoo tools?',
    topic: 'technique',
    kind: 'wording',
    sides: [
      {
        says: 'A tattoo gun or hand-held tattoo device',
        claims: ['technique.tattoo-gun.s2', 'technique.handheld-tattoo-device.s4'],
      },
      {
        says: 'Instruments and inks that a usual tattoo shop does not have',
        claims: ['technique.tools-not-in-tattoo-shop.s3', 'technique.advanced-technology.s3'],
      },
    ],
    alsoRelevant: [],
  },
  C43: {
    question: 'How real does it look?',
    topic: 'realism',
    kind: 'contradiction',
    sides: [
      {
        says: 'It does not look {realism.not-100-percent-real.s2} real',
        claims: ['realism.not-100-percent-real.s2'],
      },
      {
        says: 'It looks very natural, and is hard to spot at the distance at which people talk',
        claims: [
          'realism.good-looks-natural.s0',
          'realism.undetectable-conversational-distance.s0',
          'realism.not-noticed-if-done-well.s0',
        ],
      },
      {
        says: 'It holds up even when seen close',
        claims: ['realism.authentic-up-close.s3'],
      },
      {
        says: 'It looks natural and blends in',
        claims: ['realism.natural-looking.s4', 'realism.blends-seamlessly.s4', 'realism.natural-looking-conclusion.s4'],
      },
    ],
    alsoRelevant: [],
    note: '{S0} speaks of talking distance and {S3} of a close look. {S2} alone says that it is not fully real.',
  },
  C44: {
    question: 'Should the hairline be perfect?',
    topic: 'realism',
    kind: 'wording',
    sides: [
      {
        says: 'No: slightly uneven with soft edges, never ruler-straight',
        claims: ['realism.factor-hairline-design.s0', 'realism.avoid-ruler-straight.s0'],
      },
      {
        says: 'Yes, a perfect one',
        claims: ['realism.perfect-hairline.s4', 'procedure.density-detail-depth.s4'],
      },
    ],
    alsoRelevant: [],
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
  C51: {
    question: 'Can laser removal harm your hair?',
    topic: 'removal',
    kind: 'contradiction',
    sides: [
      {
        says: 'No, it does not damage hair',
        claims: ['removal.no-hair-damage.s2'],
      },
      {
        says: 'It has side effects; hair may fall out or turn grey',
        claims: ['removal.side-effects.s1', 'removal.hair-fall-or-grey.s2'],
        mixed: true,
      },
    ],
    alsoRelevant: ['removal.hair-regrows.s2'],
    note:
      '{S2} contradicts itself within one sentence. {S1} does not say what its side effects are, so they may ' +
      'have nothing to do with hair.',
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
  C57: {
    question: 'Does old SMP only lighten, or change its look?',
    topic: 'longevity',
    kind: 'contradiction',
    sides: [
      {
        says: 'It lightens and keeps its colour, unlike a tattoo',
        claims: ['longevity.no-colour-change.s0', 'longevity.no-blue-green.s0'],
      },
      {
        says: 'It fades or distorts, in the same way as a tattoo',
        claims: ['longevity.fading-or-distortion.s3', 'longevity.same-as-tattoo.s3'],
      },
    ],
    alsoRelevant: ['risk.ink-migration.s2', 'longevity.factors-cause-colour-fade.s2'],
    note: '{S3} does not explain “distorts”; it need not be a change of colour.',
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
  C59: {
    question: 'Is it non-invasive?',
    topic: 'definition',
    kind: 'contradiction',
    sides: [
      {
        says: 'Yes, non-invasive',
        claims: [
          'definition.non-invasive.s4',
          'benefit.non-surgical.s4',
          'risk.safe-for-all.s4',
          'technique.epidermal-makes-non-invasive.s4',
        ],
      },
      {
        says: 'No: minimally invasive, and needling is in itself a wound',
        claims: ['benefit.minimally-invasive.s2', 'definition.minimally-invasive.s3', 'risk.needling-is-wounding.s2'],
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
    alsoRelevant: [],
  },
  C61: {
    question: 'How long until a transplant shows?',
    topic: 'comparison',
    kind: 'range',
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

export type DisagreementId = keyof typeof disagreements
