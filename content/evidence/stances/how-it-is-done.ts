import type { StanceTable } from '../stance.schema'

export const howItIsDoneStances = {
  'first-session-lays-the-ground': {
    says: 'The first session lays a first layer of dots',
    claims: ['procedure.s1-foundation-layer.s0', 'procedure.first-session-foundation.s3'],
    differs: { beside: ['procedure.first-results-incomplete.s2'] },
  },
  'hairline-is-planned-with-you': {
    says: 'You have a say in how the hairline is drawn',
    claims: ['procedure.s1-hairline-designed.s0', 'procedure.wishes-in-outline.s2'],
    differs: {
      part: [
        'consultation.free-consultation-purpose.s1',
        'consultation.describe-results.s3',
        'procedure.customized.s4',
      ],
    },
  },
  'incomplete-after-one-session': {
    says: 'After the first session the result is not complete',
    claims: ['procedure.s1-looks-lighter.s0', 'procedure.all-sessions-for-complete.s2'],
    differs: {
      part: ['sessions.series-over-weeks.s1', 'procedure.first-session-foundation.s3'],
      // It has the result once "the sessions" are completed, and elsewhere all of it done within hours (C12).
      beside: ['benefit.immediate-results.s4'],
    },
  },
  'length-depends-on-the-area': {
    says: 'How many hours it takes depends on the size of the area',
    claims: ['sessions.duration-depends.s2', 'sessions.duration-depends.s4'],
    // S3 says so of how often the sessions are repeated.
    differs: {
      beside: [
        'sessions.duration-depends-loss-type.s1',
        'sessions.repeat-depends.s3',
        'sessions.hairline.s0',
        'sessions.crown.s0',
        'sessions.full-head.s0',
      ],
    },
  },
  'procedure.aftercare-instructions-given.s2': {
    claims: ['procedure.aftercare-instructions-given.s2'],
    differs: {
      part: [
        'aftercare.follow-instructions.s1',
        'aftercare.recovery-protocols.s3',
        'risk.reduced-by-care-and-choice.s4',
      ],
      beside: ['aftercare.d1-4-applies-each-session.s0'],
    },
  },
  'procedure.blended.s4': {
    claims: ['procedure.blended.s4'],
    differs: {
      beside: ['procedure.s1-shade-match.s0', 'technique.gray-colour-match.s2', 'technique.hair-direction.s3'],
    },
  },
  'procedure.clean-residue.s2': { claims: ['procedure.clean-residue.s2'] },
  'procedure.customized.s4': {
    claims: ['procedure.customized.s4'],
    differs: {
      part: [
        'procedure.s1-hairline-designed.s0',
        'consultation.free-consultation-purpose.s1',
        'consultation.artist-plans.s2',
        'consultation.goals.s3',
      ],
    },
  },
  'procedure.disinfect.s2': {
    claims: ['procedure.disinfect.s2'],
    differs: { beside: ['practitioner.hygiene-gloves-hands.s1'] },
  },
  'procedure.first-session-patterns.s3': {
    claims: ['procedure.first-session-patterns.s3'],
    differs: { part: ['procedure.s1-hairline-designed.s0', 'procedure.outline-hairline.s2'] },
  },
  'procedure.heals-under-week.s3': {
    claims: ['procedure.heals-under-week.s3'],
    differs: {
      figure: ['sessions.spacing.s2'],
      // Days of care, without a word on when it has healed.
      beside: ['aftercare.d5-10-phase.s0', 'aftercare.minimal-few-days.s4'],
    },
  },
  'procedure.numbing-cream-first.s1': {
    claims: ['procedure.numbing-cream-first.s1'],
    differs: {
      part: ['pain.topical-numbing-used.s0', 'pain.local-anesthetic.s3'],
      later: ['pain.numbing-will-be-applied.s2'],
    },
  },
  'procedure.outline-hairline.s2': {
    claims: ['procedure.outline-hairline.s2'],
    differs: {
      part: ['procedure.s1-hairline-designed.s0', 'procedure.first-session-patterns.s3'],
      beside: ['realism.perfect-hairline.s4'],
    },
  },
  'procedure.outline-takes-time.s2': {
    claims: ['procedure.outline-takes-time.s2'],
    differs: { beside: ['realism.factor-hairline-design.s0', 'realism.perfect-hairline.s4'] },
  },
  'procedure.partial-area-first.s2': {
    claims: ['procedure.partial-area-first.s2'],
    differs: { beside: ['procedure.s1-foundation-layer.s0', 'procedure.first-session-foundation.s3'] },
  },
  'procedure.product-free-scalp.s2': {
    claims: ['procedure.product-free-scalp.s2'],
    differs: { beside: ['consultation.preparation-instructions.s1', 'consultation.instructions-known.s3'] },
  },
  'procedure.recovery-zero-days.s2': {
    claims: ['procedure.recovery-zero-days.s2', 'benefit.no-downtime.s2', 'benefit.routine-right-after.s2'],
    differs: {
      beside: ['aftercare.d1-4-no-sweat.s0', 'aftercare.d5-10-phase.s0'],
      part: ['benefit.no-downtime.s4', 'aftercare.minimal-few-days.s4'],
    },
    against: ['procedure.home-same-day.s3'],
  },
  'procedure.results-one-month-after.s2': {
    claims: ['procedure.results-one-month-after.s2'],
    differs: { earlier: ['comparison.smp-result.s0', 'benefit.immediate-results.s4'] },
  },
  'procedure.s1-hairline-designed.s0': {
    claims: ['procedure.s1-hairline-designed.s0'],
    differs: {
      part: [
        'procedure.wishes-in-outline.s2',
        'procedure.first-session-patterns.s3',
        'procedure.customized.s4',
        'consultation.free-consultation-purpose.s1',
      ],
    },
  },
  'procedure.s1-looks-lighter.s0': {
    claims: ['procedure.s1-looks-lighter.s0'],
    differs: {
      weaker: ['procedure.first-results-incomplete.s2'],
      part: ['procedure.first-session-foundation.s3'],
      beside: ['benefit.immediate-results.s4'],
    },
  },
  'procedure.s2-density-up.s0': {
    claims: ['procedure.s2-density-up.s0'],
    differs: { beside: ['sessions.count.s3', 'procedure.all-sessions-for-complete.s2'] },
  },
  'procedure.s2-fill-dots.s0': {
    claims: ['procedure.s2-fill-dots.s0'],
    differs: { beside: ['sessions.count.s3', 'procedure.all-sessions-for-complete.s2'] },
  },
  'procedure.s2-hairline-refined.s0': { claims: ['procedure.s2-hairline-refined.s0'] },
  'procedure.seated-or-reclined.s3': { claims: ['procedure.seated-or-reclined.s3'] },
  'procedure.skin-heal-fully-couple-weeks.s3': {
    claims: ['procedure.skin-heal-fully-couple-weeks.s3'],
    differs: { weaker: ['sessions.spacing.s2'] },
  },
  'procedure.start-30-min-after-numbing.s2': {
    claims: ['procedure.start-30-min-after-numbing.s2'],
    differs: { part: ['pain.topical-numbing-used.s0', 'procedure.inject-dermis.s1', 'pain.local-anesthetic.s3'] },
  },
  'procedure.step-order.s2': {
    claims: ['procedure.step-order.s2'],
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
  },
  'procedure.wishes-in-outline.s2': {
    claims: ['procedure.wishes-in-outline.s2', 'procedure.s1-hairline-designed.s0'],
    differs: {
      part: [
        'consultation.free-consultation-purpose.s1',
        'consultation.describe-results.s3',
        'procedure.customized.s4',
      ],
    },
  },
  'result-when-all-sessions-are-done': {
    says: 'The result is there at once when all sessions are done',
    claims: ['benefit.immediate-results.s4'],
    differs: { beside: ['comparison.smp-result.s0'], later: ['procedure.results-one-month-after.s2'] },
  },
  'sessions.count.s0': {
    claims: ['sessions.count.s0', 'sessions.full-head.s0'],
    differs: {
      part: ['benefit.immediate-results.s4'],
      figure: [
        'evidence.study-2021-schedule.s1',
        'evidence.study-2021-touchup.s1',
        'sessions.count.s2',
        'sessions.count.s3',
      ],
    },
  },
  'sessions.count.s2': {
    claims: ['sessions.count.s2'],
    differs: {
      part: ['benefit.immediate-results.s4'],
      figure: [
        'sessions.count.s0',
        'sessions.full-head.s0',
        'evidence.study-2021-schedule.s1',
        'evidence.study-2021-touchup.s1',
        'sessions.count.s3',
      ],
    },
  },
  'sessions.count.s3': {
    claims: ['sessions.count.s3'],
    differs: {
      part: ['benefit.immediate-results.s4'],
      figure: [
        'sessions.count.s0',
        'sessions.full-head.s0',
        'evidence.study-2021-schedule.s1',
        'evidence.study-2021-touchup.s1',
        'sessions.count.s2',
      ],
    },
  },
  'sessions.crown.s0': { claims: ['sessions.crown.s0'] },
  'sessions.duration-session-3.s0': {
    claims: ['sessions.duration-session-3.s0'],
    differs: {
      beside: ['sessions.duration.s4'],
      figure: ['sessions.duration.s1', 'sessions.duration.s2', 'sessions.duration-card.s2', 'sessions.duration.s3'],
    },
  },
  'sessions.duration.s0': {
    claims: ['sessions.duration.s0'],
    differs: {
      weaker: ['sessions.duration.s1'],
      figure: ['sessions.duration.s2', 'sessions.duration-card.s2', 'sessions.duration.s3'],
      part: ['sessions.duration.s4'],
    },
  },
  'sessions.duration.s1': {
    claims: ['sessions.duration.s1', 'sessions.duration.s0'],
    differs: {
      figure: ['sessions.duration.s2', 'sessions.duration-card.s2', 'sessions.duration.s3'],
      part: ['sessions.duration.s4'],
    },
  },
  'sessions.duration.s2': {
    claims: ['sessions.duration.s2', 'sessions.duration-card.s2'],
    differs: {
      figure: ['sessions.duration.s0', 'sessions.duration.s1', 'sessions.duration.s3'],
      part: ['sessions.duration.s4'],
    },
  },
  'sessions.duration.s3': {
    claims: ['sessions.duration.s3'],
    differs: {
      figure: ['sessions.duration.s0', 'sessions.duration.s1', 'sessions.duration.s2', 'sessions.duration-card.s2'],
      part: ['sessions.duration.s4'],
    },
  },
  'sessions.duration.s4': {
    claims: ['sessions.duration.s4'],
    differs: {
      figure: ['sessions.duration.s0', 'sessions.duration.s1', 'sessions.duration.s2', 'sessions.duration.s3'],
    },
  },
  'sessions.hairline.s0': {
    claims: ['sessions.hairline.s0'],
    differs: { figure: ['sessions.price-table-hairline.s2'] },
  },
  'sessions.price-table-hairline.s2': {
    claims: ['sessions.price-table-hairline.s2'],
    differs: { figure: ['sessions.hairline.s0'] },
  },
  'sessions.scar-fut.s0': { claims: ['sessions.scar-fut.s0'] },
  'sessions.session-3-optional.s0': {
    claims: ['sessions.session-3-optional.s0'],
    differs: {
      beside: ['evidence.study-2021-schedule.s1', 'sessions.count.s2', 'sessions.count.s3', 'sessions.follow-up.s4'],
    },
  },
  'sessions.spacing-reason.s3': {
    claims: ['sessions.spacing-reason.s3'],
    differs: { beside: ['sessions.spacing.s2'] },
  },
  'sessions.spacing.s0': {
    claims: ['sessions.spacing.s0', 'sessions.session-2-timing.s0'],
    differs: { figure: ['sessions.study-spacing-weekly.s1', 'sessions.spacing.s2', 'sessions.spacing.s3'] },
  },
  'sessions.spacing.s2': {
    claims: ['sessions.spacing.s2'],
    differs: {
      figure: ['sessions.spacing.s0', 'sessions.session-2-timing.s0', 'sessions.study-spacing-weekly.s1'],
      weaker: ['sessions.spacing.s3'],
    },
  },
  'sessions.spacing.s3': {
    claims: ['sessions.spacing.s3'],
    differs: {
      figure: [
        'sessions.spacing.s0',
        'sessions.session-2-timing.s0',
        'sessions.study-spacing-weekly.s1',
        'sessions.spacing.s2',
      ],
    },
  },
  'sessions.study-spacing-weekly.s1': {
    claims: ['sessions.study-spacing-weekly.s1'],
    differs: {
      figure: ['sessions.spacing.s0', 'sessions.session-2-timing.s0', 'sessions.spacing.s2', 'sessions.spacing.s3'],
    },
  },
  'spaces-the-sessions': {
    says: 'How far apart the sessions are',
    // In days or weeks; the health publisher tells of its study, and of practitioners’ few weeks for the whole.
    claims: [
      'sessions.spacing.s0',
      'sessions.session-2-timing.s0',
      'sessions.study-spacing-weekly.s1',
      'sessions.series-over-weeks.s1',
      'sessions.spacing.s2',
      'sessions.spacing.s3',
    ],
  },
  'shade-matched-to-hair-and-skin': {
    says: 'The pigment is matched to hair and skin',
    claims: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
    differs: {
      part: ['technique.gray-colour-match.s2', 'procedure.custom-shade.s2'],
      beside: ['technique.thousands-of-shades.s3'],
    },
  },
  'third-session-finishes': {
    says: 'The third session adds the last density and renews dots that have paled',
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
  'you-leave-the-same-day': {
    says: 'You leave on the day of the session',
    claims: ['procedure.home-same-day.s3', 'benefit.routine-right-after.s2'],
    differs: { part: ['benefit.no-downtime.s4'] },
  },
} as const satisfies StanceTable
