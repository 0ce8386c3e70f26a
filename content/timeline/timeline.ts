import type { SourceId } from '../evidence/source-ids'
import type {
  SittingSteps,
  TimelineClash,
  TimelinePlanEntry,
  TimelineSaying,
  TimelineStep,
  YearBand,
} from './timeline.schema'

/** How each source spaces the sessions, how long they take and when the result stands. */
export const timelinePlans = {
  S0: {
    source: 'S0',
    count: 'sessions.count.s0',
    gaps: ['sessions.session-2-timing.s0', 'sessions.spacing.s0'],
    hours: ['sessions.duration-session-1.s0', 'sessions.duration-session-2.s0', 'sessions.duration-session-3.s0'],
    result: {
      when: 'at-once',
      claim: 'comparison.smp-result.s0',
      says: '{S0} writes of a look of density at once.',
    },
    healed: { claim: 'aftercare.d5-10-phase.s0', reading: 'after-last' },
    otherwise: ['sessions.duration.s0'],
    also: ['sessions.session-3-optional.s0', 'sessions.full-head.s0'],
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
      '{evidence.study-2021-touchup.s1}. For other people it says only: a few weeks.',
  },
  S2: {
    source: 'S2',
    count: 'sessions.count.s2',
    gaps: ['sessions.spacing.s2', 'sessions.spacing.s2', 'sessions.spacing.s2'],
    hours: ['sessions.duration.s2'],
    result: {
      when: 'after',
      claim: 'procedure.results-one-month-after.s2',
      says: '{S2} dates the result {procedure.results-one-month-after.s2} after the last session.',
      against: ['comparison.smp-result.s0', 'benefit.immediate-results.s4'],
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
      says: '{S4} has the result there once all sessions are done.',
    },
    healed: null,
    also: ['sessions.follow-up.s4', 'sessions.completed-few-hours.s4', 'sessions.duration.s4'],
    note: 'It speaks of sessions and gives no wait between them. A session takes several hours, it says.',
  },
} as const satisfies Record<SourceId, TimelinePlanEntry>

/** What is done in each session, and what you see after it. */
export const timelineSteps = [
  {
    session: 1,
    kind: 'done',
    says: 'You and the practitioner settle on a hairline and a shade.',
    claims: ['procedure.s1-hairline-designed.s0', 'procedure.s1-shade-match.s0', 'procedure.first-session-patterns.s3'],
  },
  {
    session: 1,
    kind: 'done',
    says: 'A first, light layer of dots goes down over the whole area.',
    claims: ['procedure.s1-foundation-layer.s0', 'procedure.first-session-foundation.s3'],
  },
  {
    session: 1,
    kind: 'seen',
    says: 'It looks lighter and thinner than it will at the end.',
    claims: [
      'procedure.s1-looks-lighter.s0',
      'procedure.results-after-first.s2',
      'procedure.first-results-incomplete.s2',
    ],
  },
  {
    session: 1,
    kind: 'seen',
    says: 'With some ways of working, it shows on one part of the scalp first.',
    claims: ['procedure.partial-area-first.s2'],
  },
  {
    session: 2,
    kind: 'done',
    says: 'More dots go in between the first ones. The hairline gets sharper.',
    claims: ['procedure.s2-fill-dots.s0', 'procedure.s2-hairline-refined.s0'],
  },
  { session: 2, kind: 'seen', says: 'It looks much denser.', claims: ['procedure.s2-density-up.s0'] },
  {
    session: 3,
    kind: 'done',
    says: 'Last changes are made, and spots that have faded are filled in.',
    claims: ['procedure.s3-final-density.s0', 'procedure.s3-reinforce-faded.s0'],
  },
  {
    session: 3,
    kind: 'done',
    says: 'One source calls this session optional. Another counts on it.',
    claims: ['sessions.session-3-optional.s0', 'sessions.count.s3'],
  },
  {
    session: 4,
    kind: 'done',
    says: 'In the one study, this was a touch-up, {evidence.study-2021-touchup.s1} after session 3.',
    claims: ['evidence.study-2021-schedule.s1', 'evidence.study-2021-touchup.s1'],
  },
  {
    session: 4,
    kind: 'done',
    says: 'One source wants later visits too, so that the colour gets even.',
    claims: ['sessions.follow-up.s4'],
  },
] as const satisfies readonly TimelineStep[]

/** One sitting in the order of S2, the only source that counts its steps. */
export const sittingSteps = {
  title: 'One visit in {procedure.five-steps.s2}',
  says: '{S2} counts them. The others tell the same in parts, and not all in this order.',
  claims: ['procedure.five-steps.s2', 'procedure.step-order.s2'],
  steps: [
    { label: 'Talk', says: 'You say what you want, and hear what can be done.', claims: ['procedure.step-order.s2'] },
    {
      label: 'Clean',
      says: 'You come with a clean scalp and no hair products on it. The skin is disinfected.',
      claims: ['procedure.client-cleans-scalp.s2', 'procedure.product-free-scalp.s2', 'procedure.disinfect.s2'],
    },
    {
      label: 'Numb and draw',
      says: 'A numbing cream goes on, and the outline of the hairline is drawn.',
      claims: [
        'procedure.start-30-min-after-numbing.s2',
        'procedure.outline-hairline.s2',
        'procedure.outline-takes-time.s2',
      ],
    },
    {
      label: 'Dots',
      says: 'The dots go in, {procedure.start-30-min-after-numbing.s2} after the cream.',
      claims: ['procedure.start-30-min-after-numbing.s2', 'procedure.custom-shade.s2'],
    },
    {
      label: 'Wipe',
      says: 'Ink that is left over comes off, and you hear how to care for it.',
      claims: ['procedure.clean-residue.s2', 'procedure.aftercare-instructions-given.s2'],
    },
  ],
} as const satisfies SittingSteps

/** What may clash with a date close to the last session. */
export const timelineClashes = {
  photos: {
    label: 'Photos and guests',
    says: 'One source says that the scalp may be red at first.',
    free: [{ claim: 'risk.redness-48h.s3', reading: 'from' }],
    claims: ['risk.redness-48h.s3'],
  },
  sun: {
    label: 'Sun and beach days',
    says: 'Three sources keep a fresh scalp out of the sun, or in it less. One wants a hat or sunscreen for good.',
    free: [{ claim: 'procedure.heals-under-week.s3', reading: 'from' }],
    claims: [
      'aftercare.first-days-no-sun.s2',
      'aftercare.limit-sun.s3',
      'procedure.heals-under-week.s3',
      'aftercare.no-sun.s4',
      'aftercare.long-term-sun-protection.s0',
    ],
  },
  pool: {
    label: 'Pool',
    says: 'One source rules out a pool for a few days. One says less of it until the skin heals.',
    free: [{ claim: 'procedure.heals-under-week.s3', reading: 'from' }],
    claims: ['aftercare.first-days-no-steam-pool.s2', 'aftercare.limit-pools.s3', 'procedure.heals-under-week.s3'],
  },
  gym: {
    label: 'Gym and dancing',
    says: 'Four sources rule out a hard sweat at first.',
    free: [
      { claim: 'aftercare.d1-4-no-sweat.s0', reading: 'after-last' },
      { claim: 'procedure.heals-under-week.s3', reading: 'from' },
    ],
    claims: [
      'aftercare.d1-4-no-sweat.s0',
      'aftercare.no-strenuous.s3',
      'procedure.heals-under-week.s3',
      'aftercare.first-days-no-sweat.s2',
      'aftercare.first-days-no-sweat-shower.s4',
    ],
  },
  shaving: {
    label: 'Shaving the head',
    says: 'One source puts a day to it. The others give none.',
    free: [{ claim: 'aftercare.shave-after-15-days.s2', reading: 'from' }],
    claims: ['aftercare.shave-after-15-days.s2'],
  },
  mri: {
    label: 'An MRI scan',
    says: 'It is rare, but a tattoo may swell or burn in the scan. No source names a wait. Staff can be told before it.',
    free: [],
    claims: ['risk.mri.s1', 'risk.mri-inform-radiologist.s1'],
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
  fading: 'fading shows',
  faded: 'faded, on average',
  'touch-up': 'a touch-up',
  'touch-up-open': 'a touch-up, no end named',
} as const

/** How we read the sources where they leave room. Each is a choice of ours, so each is shown. */
export const timelineReadings = [
  {
    says: 'Day 0 is the day of the session. No source says if it counts as day 0 or day 1.',
    claims: ['aftercare.d1-4-applies-each-session.s0'],
  },
  {
    says: '{S0} puts a date to session 2 only. We use its general gap before session 3.',
    claims: ['sessions.session-2-timing.s0', 'sessions.spacing.s0'],
  },
  {
    says: '{S2} and {S3} count in weeks. “About” stays with the day that we make of it.',
    claims: ['sessions.spacing.s2', 'sessions.spacing.s3'],
  },
  {
    says: 'A month is a calendar month. Where the next month is too short, it ends with its last day.',
    claims: ['procedure.results-one-month-after.s2', 'evidence.study-2021-touchup.s1'],
  },
] as const satisfies readonly TimelineSaying[]

/** What a reader may look for here and none of the five says, or where two of their own lines cross. */
export const timelineSilences = [
  { says: '{S1} and {S3} do not say when the result stands.', claims: [] },
  { says: '{S4} names no wait between sessions.', claims: ['sessions.follow-up.s4'] },
  {
    says: 'At {S0}, the next session may come while its own rules for the last one still hold.',
    claims: ['sessions.spacing.s0', 'aftercare.d5-10-phase.s0'],
  },
  {
    says: 'At {S2}, the day to shave comes after the day of the next session. It does not say which goes first.',
    claims: ['sessions.spacing.s2', 'aftercare.shave-after-15-days.s2'],
  },
  { says: 'No source says how far ahead of a big day you should start. We count it back.', claims: [] },
] as const satisfies readonly TimelineSaying[]
