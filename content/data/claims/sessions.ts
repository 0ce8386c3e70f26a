import type { ClaimTable } from '../claims.schema'

export const sessionsClaims = {
  'sessions.count.s0': {
    aspect: 'How many',
    statement: 'SMP typically takes {value}',
    place: 'Key details',
    value: { low: 2, high: 3 }, unit: 'sessions', printed: '2–3 sessions',
  },
  'sessions.full-head.s0': {
    aspect: 'How many',
    statement: 'A full head takes {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 2, high: 3 }, unit: 'sessions', printed: '2–3',
  },
  'sessions.session-3-optional.s0': {
    aspect: 'How many',
    statement: 'The third session is an optional final refinement',
    place: 'Session 3: Final Refinement (optional)',
  },
  'sessions.duration-session-3.s0': {
    aspect: 'How many',
    statement: 'The third session takes {value}',
    place: 'Session 3: Final Refinement (optional)',
    value: { low: 1, high: 2 }, unit: 'hours', printed: '1–2 hours',
  },
  'sessions.series-over-weeks.s1': {
    aspect: 'How many',
    statement: 'Practitioners say that a series of treatments is needed, which may be spread over a few weeks',
    place: '(part on the procedure)',
    basis: 'practitioners',
  },
  'sessions.count.s2': {
    aspect: 'How many',
    statement: 'SMP takes {value}',
    place: '(spec card at the top)',
    // Stands in the spec card only; the section "How Many Sessions Does It Take?" answers with hours.
    value: { low: 2, high: 4 }, unit: 'sessions', printed: '2-4 sessions',
  },
  'sessions.price-table-smp.s2': {
    aspect: 'How many',
    statement: 'The price for SMP is quoted for {value}',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 3, high: 3 }, unit: 'sessions', printed: '3 sessions',
  },
  'sessions.count.s3': {
    aspect: 'How many',
    statement: 'Layering the ink properly usually takes {value}',
    place: 'SMP Cost and Considerations',
    value: { low: 3, high: 3 }, unit: 'sessions', printed: 'three sessions',
  },
  'sessions.often-multiple.s3': {
    aspect: 'How many',
    statement: 'SMP is often done in more than one session',
    place: '(phase of the treatment)',
  },
  'sessions.repeat-up-to-3-in-12-months.s3': {
    aspect: 'How many',
    statement: 'Within a year the cycle of treatment and healing may be repeated {value}',
    place: 'Recovery and Repeat Sessions',
    // Three sessions in all or three repeats: the source can be read either way.
    value: { low: null, high: 3 }, unit: 'times', printed: 'up to three times',
  },
  'sessions.repeat-depends.s3': {
    aspect: 'How many',
    statement: 'Over {value}, how often the cycle is repeated depends on the scope and complexity of the design',
    place: 'Recovery and Repeat Sessions',
    value: { low: 12, high: 12 }, unit: 'months', printed: 'twelve-month period',
  },
  'sessions.follow-up.s4': {
    aspect: 'How many',
    statement: 'Clients should also go to follow-up sessions so that the pigment ends up even',
    place: '(part on risks)',
  },
  'sessions.completed-few-hours.s4': {
    aspect: 'How many',
    statement: 'SMP can be finished within a few hours',
    place: '(conclusion)',
  },
  'sessions.crown.s0': {
    aspect: 'How many, part areas',
    statement: 'The crown alone takes {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 2, high: 2 }, unit: 'sessions', printed: '2',
  },
  'sessions.hairline.s0': {
    aspect: 'How many, part areas',
    statement: 'The hairline alone takes {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 2, high: 2 }, unit: 'sessions', printed: '2',
  },
  'sessions.scar-fut.s0': {
    aspect: 'How many, part areas',
    statement: 'Camouflaging an FUT scar takes {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 1, high: 2 }, unit: 'sessions', printed: '1–2',
  },
  'sessions.price-table-hairline.s2': {
    aspect: 'How many, part areas',
    statement: 'The price for hairline micropigmentation is quoted for {value}',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 3, high: 3 }, unit: 'sessions', printed: '3 sessions',
  },
  'sessions.price-table-microblading.s2': {
    aspect: 'How many, part areas',
    statement: 'The price for scalp microblading is quoted for {value}',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 3, high: 3 }, unit: 'sessions', printed: '3 sessions',
  },
  'sessions.duration.s0': {
    aspect: 'Length',
    statement: 'Each session lasts {value}',
    place: 'Key details',
    value: { low: 2, high: 4 }, unit: 'hours', printed: '2—4 hours',
  },
  'sessions.duration-session-1.s0': {
    aspect: 'Length',
    statement: 'The first session takes {value}',
    place: 'Session 1: Foundation',
    value: { low: 2, high: 4 }, unit: 'hours', printed: '2–4 hours',
  },
  'sessions.duration-session-2.s0': {
    aspect: 'Length',
    statement: 'The second session takes {value}',
    place: 'Session 2: Building Density',
    value: { low: 2, high: 3 }, unit: 'hours', printed: '2–3 hours',
  },
  'sessions.duration.s1': {
    aspect: 'Length',
    statement: 'A session may last {value}',
    place: '(part on the procedure)',
    value: { low: 2, high: 4 }, unit: 'hours', printed: '2–4 hours',
  },
  'sessions.duration-depends-loss-type.s1': {
    aspect: 'Length',
    statement: 'The length of a session depends on the type of hair loss',
    place: '(part on the procedure)',
  },
  'sessions.duration-card.s2': {
    aspect: 'Length',
    statement: 'Sessions last {value} each',
    place: '(spec card at the top)',
    value: { low: 2, high: 5 }, unit: 'hours', printed: '2-5 hrs each',
  },
  'sessions.duration.s2': {
    aspect: 'Length',
    statement: 'A session can take {value}',
    place: 'How Many Sessions Does It Take?',
    value: { low: 2, high: 5 }, unit: 'hours', printed: '2 to 5 hours',
  },
  'sessions.duration-depends.s2': {
    aspect: 'Length',
    statement: 'How long a session takes depends on how far hair loss has gone and how large the area is',
    place: 'How Many Sessions Does It Take?',
  },
  'sessions.duration-depends-schedule.s2': {
    aspect: 'Length',
    statement: 'The length of a session also depends on the client’s schedule',
    place: 'How Many Sessions Does It Take?',
  },
  'sessions.duration.s3': {
    aspect: 'Length',
    statement: 'A typical treatment takes only {value}',
    place: '(phase of the treatment)',
    value: { low: 4, high: 4, about: true }, unit: 'hours', printed: 'around four hours',
  },
  'sessions.duration-depends.s4': {
    aspect: 'Length',
    statement: 'The length of the procedure varies with the size and complexity of the treated area',
    place: 'How long does the SMP procedure take?',
  },
  'sessions.duration.s4': {
    aspect: 'Length',
    statement: 'The procedure usually takes several hours',
    place: 'How long does the SMP procedure take?',
  },
  'sessions.spacing.s0': {
    aspect: 'Gap',
    statement: 'Sessions are {value} apart',
    place: 'Key details',
    value: { low: 7, high: 14 }, unit: 'days', printed: '7–14 days',
  },
  'sessions.session-2-timing.s0': {
    aspect: 'Gap',
    statement: 'The second session takes place {value} after the first',
    place: 'Session 2: Building Density',
    value: { low: 7, high: 14 }, unit: 'days', printed: '7–14 days later',
  },
  'sessions.study-spacing-weekly.s1': {
    aspect: 'Gap',
    statement: 'In the 2021 study the main sessions were {value} apart',
    place: '(part on the 2021 study)',
    value: { low: 1, high: 1 }, unit: 'weeks', printed: 'weekly',
    basis: 'study',
  },
  'sessions.spacing.s2': {
    aspect: 'Gap',
    statement: 'The scalp has recovered enough for the next session after {value}',
    place: 'Step 5',
    value: { low: 2, high: 2, about: true }, unit: 'weeks', printed: 'Approximately 2 weeks',
  },
  'sessions.spacing.s3': {
    aspect: 'Gap',
    statement: 'If more sessions are needed, clients come back after a gap of {value}',
    place: 'Recovery and Repeat Sessions',
    value: { low: null, high: 2 }, unit: 'weeks', printed: 'within a couple of weeks',
  },
  'sessions.spacing-reason.s3': {
    aspect: 'Gap',
    statement: 'The gap lets the earlier layer of pigment take hold and exfoliate',
    place: 'Recovery and Repeat Sessions',
  },
} as const satisfies ClaimTable
