import type { SourceId } from '../evidence/source-ids'
import type {
  SittingSteps,
  TimelineClash,
  TimelinePlanEntry,
  TimelineSaying,
  TimelineSpan,
  TimelineStep,
  YearBand,
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
    note: 'It calls the third session optional. It gives each its own hours, and elsewhere one range for all.',
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
      'These are the days of the one study that it tells of. There, session 4 was a touch-up after ' +
      '{evidence.study-2021-touchup.s1}. From practitioners it passes on that a series may take a few weeks.',
  },
  S2: {
    source: 'S2',
    count: 'sessions.count.s2',
    gaps: ['sessions.spacing.s2', 'sessions.spacing.s2', 'sessions.spacing.s2'],
    hours: ['sessions.duration.s2'],
    result: {
      when: 'after',
      claim: 'procedure.results-one-month-after.s2',
      says: '{The S2} dates the result {procedure.results-one-month-after.s2} after the last session.',
      differs: { earlier: ['comparison.smp-result.s0', 'benefit.immediate-results.s4'] },
    },
    healed: { claim: 'aftercare.normal-after-month.s2', reading: 'from' },
    also: ['sessions.duration-card.s2', 'procedure.all-sessions-for-complete.s2'],
    note: 'It says when the skin is ready for the next session. We read that as the wait.',
  },
  S3: {
    source: 'S3',
    count: 'sessions.count.s3',
    gaps: ['sessions.spacing.s3', 'sessions.spacing.s3'],
    hours: ['sessions.duration.s3'],
    result: null,
    healed: { claim: 'procedure.heals-under-week.s3', reading: 'from' },
    also: ['sessions.spacing-reason.s3', 'sessions.repeat-up-to-3-in-12-months.s3'],
    note: 'It names the longest wait and no shortest one.',
  },
  S4: {
    source: 'S4',
    count: null,
    gaps: [],
    hours: [],
    result: {
      when: 'at-once',
      claim: 'benefit.immediate-results.s4',
      says: '{The S4} has the result there once all sessions are done.',
    },
    healed: null,
    also: ['sessions.follow-up.s4', 'sessions.completed-few-hours.s4', 'sessions.duration.s4'],
    note: 'It speaks of sessions and gives no wait between them. The procedure takes several hours, it says.',
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
    says: 'More dots go in between the first ones. The hairline gets sharper.',
    states: 'More dots go in between those of the first layer',
    claims: ['procedure.s2-fill-dots.s0'],
    differs: { beside: ['sessions.count.s3', 'procedure.all-sessions-for-complete.s2'] },
  },
  {
    session: 2,
    kind: 'seen',
    says: 'It looks much denser.',
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
    says: '{The S0} calls this session optional, while {the S3} says that {sessions.count.s3} are usual.',
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
    says: '{The S4} wants follow-up sessions as well, so that the pigment ends up even.',
    claims: ['sessions.follow-up.s4'],
    differs: { beside: ['evidence.study-2021-touchup.s1'], part: ['procedure.s3-reinforce-faded.s0'] },
  },
] as const satisfies readonly TimelineStep[]

/** The work in the order of S2, the only source that counts its steps. */
export const sittingSteps = {
  title: 'How it goes, in {procedure.five-steps.s2}',
  says: '{The S2} goes through them in this order. The talk may come a day or some days before the rest.',
  states: 'First the talk, then cleaning, outlining and numbing, tattooing, and cleaning off ink',
  claims: ['procedure.five-steps.s2', 'procedure.step-order.s2'],
  differs: { beside: ['procedure.numbing-cream-first.s1', 'procedure.three-phases.s3'] },
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
      says: 'You wash scalp and hair, so that hardly any hair product is left. The skin is disinfected.',
      states: 'The scalp has to be clean, with as few hair products on it as possible',
      claims: ['procedure.client-cleans-scalp.s2', 'procedure.product-free-scalp.s2'],
      differs: { beside: ['consultation.preparation-instructions.s1', 'consultation.instructions-known.s3'] },
    },
    {
      label: 'Draw and numb',
      says: 'The hairline is outlined. Then a numbing cream goes on.',
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
      differs: { part: ['procedure.inject-dermis.s1'] },
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
    says: '{The S3} says that a little redness is typical in the first {risk.redness-48h.s3}.',
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
      '{The S2} rules out pools for the first few days, and {the S3} wants little time under water while the skin heals. ' +
      '{The S0} allows a gentle rinse and no more at {aftercare.d5-10-rinse-only.s0}, which we read as no pool.',
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
      'low. You can tell the staff before it.',
    free: [],
    states: 'There are rare reports of tattoos that swelled or burned in a scan',
    claims: ['risk.mri.s1'],
    outside: ['g6-mri-tell'],
  },
} as const satisfies Record<string, TimelineClash>
export type TimelineClashId = keyof typeof timelineClashes

/** The years after. S0 and S2 date the start of visible fading, S4 the whole of it, S1 how long people were watched. */
export const yearsAfter = [
  { source: 'S0', kind: 'fresh', claim: 'longevity.years-1-3-fresh.s0' },
  { source: 'S0', kind: 'fading', claim: 'longevity.years-4-6-lightening.s0' },
  { source: 'S0', kind: 'touch-up', claim: 'touchup.after-4-6-years.s0' },
  // S0 against itself (C03): elsewhere it sets no end to the years in which a touch-up is due.
  { source: 'S0', kind: 'touch-up-open', claim: 'touchup.year-6-plus.s0' },
  { source: 'S1', kind: 'seen', claim: 'evidence.study-2021-followup.s1' },
  { source: 'S2', kind: 'fading', claim: 'longevity.fade-after-6-8.s2' },
  { source: 'S2', kind: 'fading', claim: 'longevity.fading-noticeable-7-8.s2' },
  { source: 'S2', kind: 'touch-up', claim: 'touchup.after-6-8-years.s2' },
  { source: 'S3', kind: 'touch-up', claim: 'touchup.3-5-years.s3' },
  { source: 'S4', kind: 'faded', claim: 'longevity.fades-about-8-years.s4' },
] as const satisfies readonly YearBand[]

/** How the years are told, in the middle of a sentence. */
export const yearWords = {
  seen: 'watched in a study',
  fresh: 'still crisp',
  fading: 'fading',
  faded: 'faded, on average',
  'touch-up': 'a touch-up',
  'touch-up-open': 'a touch-up, no end given',
} as const

/** How we read the sources where they leave room. Each is a choice of ours, so each is shown. */
export const timelineReadings = [
  {
    says: 'We count the day of the session as day 0. We found no article that says whether it is day 0 or day 1.',
    claims: [],
  },
  {
    says: '{The S0} gives a wait of its own before session 2 only. Before session 3 we use its general one.',
    claims: [],
    differs: { part: ['sessions.session-2-timing.s0', 'sessions.spacing.s0'] },
  },
  {
    says: '{The S2} and {the S3} count in weeks, and we make days of them. “About” stays with such a day.',
    claims: [],
    differs: { part: ['sessions.spacing.s2', 'sessions.spacing.s3'] },
  },
  {
    says:
      '{The S3} gives two times for healing, {procedure.heals-under-week.s3} and {procedure.skin-heal-fully-couple-weeks.s3}. ' +
      'We count its rules by the first, since it names them with it.',
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
  { says: '{The S1} and {the S3} do not say when the finished look is there.', claims: [] },
  {
    says: '{The S0} writes of a look of density at once but not after which session, so we take no date from it.',
    claims: ['comparison.smp-result.s0'],
  },
  { says: '{The S4} gives no wait between sessions.', claims: [] },
  {
    says: 'By the days that {the S0} gives, the next session may come while its rules for the last one still apply.',
    claims: [],
    differs: { part: ['sessions.spacing.s0', 'aftercare.d5-10-phase.s0'] },
  },
  {
    says: 'By the days that {the S2} gives, you may shave only after the next session is due. It does not say which goes first.',
    claims: [],
    differs: { part: ['sessions.spacing.s2', 'aftercare.shave-after-15-days.s2'] },
  },
  {
    says: 'How far ahead of a big day you should start is our own sum. We did not find it in the articles.',
    claims: [],
  },
] as const satisfies readonly TimelineSaying[]
