import type { SourceId } from '../evidence/source-ids'
import type {
  SittingSteps,
  TimelineClash,
  TimelinePlanEntry,
  TimelineSaying,
  TimelineSpan,
  TimelineStep,
} from './timeline.schema'
/** How each source spaces the sessions, how long they take and when the finished look is there. */
export const timelinePlans = {
  S0: {
    source: 'S0',
    count: 'sessions.count.s0',
    gaps: ['sessions.session-2-timing.s0', 'sessions.spacing.s0'],
    hours: ['sessions.duration-session-1.s0', 'sessions.duration-session-2.s0', 'sessions.duration-session-3.s0'],
    // Its table promises a look of density at once, of whichever session: that dates no finished look (C58).
    result: null,
    healed: { claim: 'aftercare.d5-10-phase.s0', reading: 'after-last' },
    otherwise: ['sessions.duration.s0'],
    also: ['sessions.session-3-optional.s0', 'sessions.full-head.s0', 'comparison.smp-result.s0'],
    note:
      'The third session is called optional. Each session has hours of its own, while another part of the article gives ' +
      'one range for all.',
  },
  S1: {
    source: 'S1',
    count: 'evidence.study-2021-schedule.s1',
    ofStudy: true,
    gaps: ['sessions.study-spacing-weekly.s1', 'sessions.study-spacing-weekly.s1', 'evidence.study-2021-touchup.s1'],
    hours: ['sessions.duration.s1'],
    result: null,
    healed: null,
    also: ['sessions.series-over-weeks.s1'],
    note:
      'These are the days of the one study in the article, in which session 4 was a touch-up after ' +
      '{evidence.study-2021-touchup.s1}. Practitioners told it that a series may take a few weeks.',
  },
  S2: {
    source: 'S2',
    count: 'sessions.count.s2',
    gaps: ['sessions.spacing.s2', 'sessions.spacing.s2', 'sessions.spacing.s2'],
    hours: ['sessions.duration.s2'],
    result: {
      when: 'after',
      claim: 'procedure.results-one-month-after.s2',
      says: 'The finished look comes {procedure.results-one-month-after.s2} after the last session, according to {the S2}.',
      differs: { earlier: ['comparison.smp-result.s0', 'benefit.immediate-results.s4'] },
    },
    healed: { claim: 'aftercare.normal-after-month.s2', reading: 'from' },
    also: ['sessions.duration-card.s2', 'procedure.all-sessions-for-complete.s2'],
    note: 'We read the time until the skin is ready for the next session as the wait between two.',
  },
  S3: {
    source: 'S3',
    count: 'sessions.count.s3',
    gaps: ['sessions.spacing.s3', 'sessions.spacing.s3'],
    hours: ['sessions.duration.s3'],
    result: null,
    healed: { claim: 'procedure.heals-under-week.s3', reading: 'from' },
    also: ['sessions.spacing-reason.s3', 'sessions.repeat-up-to-3-in-12-months.s3'],
    note: 'Only the longest wait between two sessions is given, and no shortest one.',
  },
  S4: {
    source: 'S4',
    count: null,
    gaps: [],
    hours: [],
    result: {
      when: 'at-once',
      claim: 'benefit.immediate-results.s4',
      says: 'The look is there as soon as all sessions are done, according to {the S4}.',
    },
    healed: null,
    also: ['sessions.follow-up.s4', 'sessions.completed-few-hours.s4', 'sessions.duration.s4'],
    note: 'Sessions are mentioned without a wait between them, and the procedure usually takes several hours.',
  },
} as const satisfies Record<SourceId, TimelinePlanEntry>

/** Figures that span several sources: what each is, what its dots stand for, and who speaks of it without a figure. */
export const timelineSpans = {
  count: {
    what: 'How many sessions',
    states: 'The number of sessions is given',
    differs: { people: ['evidence.study-2021-schedule.s1'], beside: ['benefit.immediate-results.s4'] },
  },
  gap: { what: 'The wait between two sessions', states: 'The wait between two sessions is given' },
  hours: {
    what: 'How long a session takes',
    states: 'The length of a session is given in hours',
    differs: { weaker: ['sessions.duration.s4'] },
  },
} as const satisfies Record<string, TimelineSpan>

/** What is done in each session, and what you see after it. */
export const timelineSteps = [
  {
    session: 1,
    kind: 'done',
    says: 'The hairline is designed with you, and the shade is matched to your hair and skin.',
    claims: ['procedure.s1-hairline-designed.s0', 'procedure.s1-shade-match.s0'],
    differs: {
      part: [
        'consultation.free-consultation-purpose.s1',
        'procedure.wishes-in-outline.s2',
        'procedure.custom-shade.s2',
        'procedure.first-session-patterns.s3',
        'procedure.pigment-match.s4',
      ],
    },
  },
  {
    session: 1,
    kind: 'done',
    says: 'A first layer of dots goes down.',
    claims: ['procedure.s1-foundation-layer.s0', 'procedure.first-session-foundation.s3'],
    differs: { beside: ['procedure.first-results-incomplete.s2'] },
  },
  {
    session: 1,
    kind: 'seen',
    says: 'It looks a little lighter or thinner than it will at the end.',
    claims: ['procedure.s1-looks-lighter.s0'],
    differs: {
      weaker: ['procedure.first-results-incomplete.s2'],
      part: ['procedure.first-session-foundation.s3'],
      beside: ['benefit.immediate-results.s4'],
    },
  },
  {
    session: 1,
    kind: 'seen',
    says: 'With some ways of working, it might show on only one part of the scalp at first.',
    claims: ['procedure.partial-area-first.s2'],
    differs: { beside: ['procedure.s1-foundation-layer.s0', 'procedure.first-session-foundation.s3'] },
  },
  {
    session: 2,
    kind: 'done',
    says: 'More dots go in between the first ones, and the hairline gets sharper.',
    states: 'More dots go in between those of the first layer',
    claims: ['procedure.s2-fill-dots.s0'],
    differs: { beside: ['sessions.count.s3', 'procedure.all-sessions-for-complete.s2'] },
  },
  {
    session: 2,
    kind: 'seen',
    says: 'After this session the look is much denser.',
    claims: ['procedure.s2-density-up.s0'],
    differs: { beside: ['sessions.count.s3', 'procedure.all-sessions-for-complete.s2'] },
  },
  {
    session: 3,
    kind: 'done',
    says: 'Last changes are made, and spots that have faded are filled in.',
    claims: ['procedure.s3-final-density.s0', 'procedure.s3-reinforce-faded.s0'],
    differs: {
      beside: [
        'evidence.study-2021-touchup.s1',
        'sessions.follow-up.s4',
        'procedure.all-sessions-for-complete.s2',
        'sessions.count.s3',
      ],
    },
  },
  {
    session: 3,
    kind: 'done',
    says: 'This session is optional according to {the S0}, while {the S3} says that {sessions.count.s3} are usual.',
    states: 'The third session is an optional final refinement',
    claims: ['sessions.session-3-optional.s0'],
    differs: {
      beside: ['evidence.study-2021-schedule.s1', 'sessions.count.s2', 'sessions.count.s3', 'sessions.follow-up.s4'],
    },
  },
  {
    session: 4,
    kind: 'done',
    says: 'In the study that {the S1} reports, this was a touch-up, {evidence.study-2021-touchup.s1} after session 3.',
    claims: ['evidence.study-2021-schedule.s1', 'evidence.study-2021-touchup.s1'],
  },
  {
    session: 4,
    kind: 'done',
    says: 'Follow-up sessions should come as well, so that the pigment ends up even, according to {the S4}.',
    claims: ['sessions.follow-up.s4'],
    differs: { beside: ['evidence.study-2021-touchup.s1'], part: ['procedure.s3-reinforce-faded.s0'] },
  },
] as const satisfies readonly TimelineStep[]

/** The work in the order of S2, the only source that counts its steps. */
export const sittingSteps = {
  title: 'How it goes, in {procedure.five-steps.s2}',
  says: 'This is the order that {the S2} gives, and the talk may come a day or some days before the rest.',
  states: 'First the talk, then cleaning, outlining and numbing, tattooing, and cleaning off ink',
  claims: ['procedure.five-steps.s2', 'procedure.step-order.s2'],
  // S0 and S4 put the work in an order too, with no talk, cleaning or numbing in it.
  differs: {
    beside: [
      'procedure.s1-hairline-designed.s0',
      'procedure.s1-foundation-layer.s0',
      'procedure.numbing-cream-first.s1',
      'procedure.three-phases.s3',
      'procedure.dots-placed.s4',
      'procedure.blended.s4',
    ],
  },
  steps: [
    {
      label: 'Talk',
      says: 'You say what you want, and the practitioner works out how to go about it.',
      claims: ['consultation.expectations.s2', 'consultation.artist-plans.s2'],
      differs: {
        part: [
          'procedure.s1-hairline-designed.s0',
          'procedure.customized.s4',
          'consultation.content.s1',
          'consultation.describe-results.s3',
        ],
      },
    },
    {
      label: 'Clean',
      says: 'You wash scalp and hair, so that hardly any hair product is left, and the skin is disinfected.',
      states: 'The scalp has to be clean, with as few hair products on it as possible',
      claims: ['procedure.client-cleans-scalp.s2', 'procedure.product-free-scalp.s2'],
      differs: { beside: ['consultation.preparation-instructions.s1', 'consultation.instructions-known.s3'] },
    },
    {
      label: 'Draw and numb',
      says: 'The hairline is outlined, and then a numbing cream goes on.',
      states: 'Once the hairline is outlined, a numbing cream is put on the scalp',
      claims: ['procedure.outline-hairline.s2', 'pain.numbing-will-be-applied.s2'],
      differs: {
        part: [
          'procedure.s1-hairline-designed.s0',
          'pain.topical-numbing-used.s0',
          'procedure.numbing-cream-first.s1',
          'pain.local-anesthetic.s3',
        ],
      },
    },
    {
      label: 'Dots',
      says: 'The dots go in, {procedure.start-30-min-after-numbing.s2} after the cream.',
      claims: ['procedure.start-30-min-after-numbing.s2'],
      differs: { part: ['pain.topical-numbing-used.s0', 'procedure.inject-dermis.s1', 'pain.local-anesthetic.s3'] },
    },
    {
      label: 'Wipe',
      says: 'Ink that is left over comes off, and you hear how to care for it.',
      claims: ['procedure.clean-residue.s2', 'procedure.aftercare-instructions-given.s2'],
      differs: {
        part: [
          'aftercare.follow-instructions.s1',
          'aftercare.recovery-protocols.s3',
          'risk.reduced-by-care-and-choice.s4',
        ],
        beside: ['aftercare.d1-4-applies-each-session.s0'],
      },
    },
  ],
} as const satisfies SittingSteps

/** What may clash with a date close to the last session. */
export const timelineClashes = {
  photos: {
    label: 'Photos and guests',
    says: 'A little redness is typical in the first {risk.redness-48h.s3}, according to {the S3}.',
    free: [{ claim: 'risk.redness-48h.s3', reading: 'from' }],
    claims: ['risk.redness-48h.s3'],
  },
  sun: {
    label: 'Sun and beach days',
    says:
      'Keep a fresh scalp out of the sun, or in it as little as you can. Later {the S0} always wants sunscreen or a hat ' +
      'in the sun.',
    free: [{ claim: 'procedure.heals-under-week.s3', reading: 'from' }],
    states: 'A fresh scalp should be kept out of the sun, or in it as little as can be',
    claims: ['aftercare.first-days-no-sun.s2', 'aftercare.limit-sun.s3', 'aftercare.no-sun.s4'],
    differs: { later: ['aftercare.long-term-sun-protection.s0'] },
  },
  pool: {
    label: 'Pool',
    says:
      'Pools are out for the first few days according to {the S2}, and {the S3} wants little time under water while the ' +
      'skin heals. At {aftercare.d5-10-rinse-only.s0} {the S0} allows a gentle rinse and no more, which we read as no pool.',
    free: [
      { claim: 'aftercare.d5-10-rinse-only.s0', reading: 'after-last' },
      { claim: 'procedure.heals-under-week.s3', reading: 'from' },
    ],
    states: 'Pools should be avoided for the first few days',
    claims: ['aftercare.first-days-no-steam-pool.s2'],
    differs: {
      part: ['aftercare.d5-10-rinse-only.s0', 'aftercare.keep-clean-dry.s4'],
      weaker: ['aftercare.limit-pools.s3'],
    },
  },
  gym: {
    label: 'Gym and dancing',
    says: 'Don’t work up a hard sweat at first.',
    free: [
      { claim: 'aftercare.d1-4-no-sweat.s0', reading: 'after-last' },
      { claim: 'procedure.heals-under-week.s3', reading: 'from' },
    ],
    claims: [
      'aftercare.d1-4-no-sweat.s0',
      'aftercare.first-days-no-sweat.s2',
      'aftercare.first-days-no-sweat-shower.s4',
    ],
    differs: { part: ['aftercare.no-strenuous.s3'] },
  },
  shaving: {
    label: 'Shaving the head',
    says: 'If you shave your head, wait {aftercare.shave-after-15-days.s2}, according to {the S2}.',
    free: [{ claim: 'aftercare.shave-after-15-days.s2', reading: 'from' }],
    claims: ['aftercare.shave-after-15-days.s2'],
  },
  mri: {
    label: 'An MRI scan',
    says:
      'There are rare reports of tattoos and permanent make-up that swelled or burned in the scan. The risk may be ' +
      'low, and you can tell the staff before it.',
    free: [],
    states: 'There are rare reports of tattoos that swelled or burned in a scan',
    claims: ['risk.mri.s1'],
    outside: ['g6-mri-tell'],
  },
} as const satisfies Record<string, TimelineClash>
export type TimelineClashId = keyof typeof timelineClashes

/** How we read the sources where they leave room. Each is a choice of ours, so each is shown. */
export const timelineReadings = [
  {
    says: 'We count the day of the session as day 0. We found no article that says whether it is day 0 or day 1.',
    claims: [],
  },
  {
    says:
      'Before session 2 we use the wait that {the S0} gives for that one alone, and before session 3 the one that it gives ' +
      'for all.',
    claims: [],
    differs: { part: ['sessions.session-2-timing.s0', 'sessions.spacing.s0'] },
  },
  {
    says: 'We turn the weeks of {the S2} and {the S3} into days, and such a day keeps its “about”.',
    claims: [],
    differs: { part: ['sessions.spacing.s2', 'sessions.spacing.s3'] },
  },
  {
    says:
      'Two times for healing are found in {the S3}, {procedure.heals-under-week.s3} and ' +
      '{procedure.skin-heal-fully-couple-weeks.s3}. We count its rules by the first, because they are given with it.',
    claims: [],
    differs: { part: ['procedure.heals-under-week.s3', 'procedure.skin-heal-fully-couple-weeks.s3'] },
  },
  {
    says:
      'For a month, as {the S1} and {the S2} have it, we take a calendar month. Where the next one is too short, it ends ' +
      'with its last day.',
    claims: [],
    differs: { part: ['procedure.results-one-month-after.s2', 'evidence.study-2021-touchup.s1'] },
  },
] as const satisfies readonly TimelineSaying[]

/** What a reader may look for here in vain, or where two lines of one source cross. */
export const timelineSilences = [
  { says: 'We found no word on when the finished look is there from {the S1} or {the S3}.', claims: [] },
  {
    says:
      'A look of density is there at once according to {the S0}, but it does not say after which session, so we take no ' +
      'date from it.',
    claims: [],
    differs: { part: ['comparison.smp-result.s0'] },
  },
  { says: 'We found no wait between two sessions from {the S4}.', claims: [] },
  {
    says: 'By the days that {the S0} gives, the next session may come while its rules for the last one still apply.',
    claims: [],
    differs: { part: ['sessions.spacing.s0', 'aftercare.d5-10-phase.s0'] },
  },
  {
    says:
      'By the days that {the S2} gives, you may shave only after the next session is due, and it does not say which goes ' +
      'first.',
    claims: [],
    differs: { part: ['sessions.spacing.s2', 'aftercare.shave-after-15-days.s2'] },
  },
  {
    says: 'How far ahead of a big day you should start is our own sum, because we did not find it in the articles.',
    claims: [],
  },
] as const satisfies readonly TimelineSaying[]
