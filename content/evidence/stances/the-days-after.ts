import type { StanceTable } from '../stance.schema'

export const theDaysAfterStances = {
  'aftercare.avoid-excess-washing.s3': {
    claims: ['aftercare.avoid-excess-washing.s3', 'aftercare.no-harsh-scrub.s4'],
    differs: {
      part: [
        'aftercare.d1-4-no-wetting.s0',
        'aftercare.d1-4-no-head-shower.s0',
        'aftercare.d5-10-rinse-only.s0',
        'aftercare.first-days-no-wet.s2',
        'aftercare.wash-after-4-6-days.s2',
      ],
    },
  },
  'aftercare.d1-4-applies-each-session.s0': { claims: ['aftercare.d1-4-applies-each-session.s0'] },
  'aftercare.d1-4-clean-pillowcase.s0': { claims: ['aftercare.d1-4-clean-pillowcase.s0'] },
  'aftercare.d1-4-no-sweat.s0': {
    claims: [
      'aftercare.d1-4-no-sweat.s0',
      'aftercare.first-days-no-sweat.s2',
      'aftercare.first-days-no-sweat-shower.s4',
    ],
    differs: { part: ['procedure.home-same-day.s3', 'aftercare.no-strenuous.s3'] },
  },
  'aftercare.d1-4-no-wetting.s0': {
    claims: [
      'aftercare.d1-4-no-wetting.s0',
      'aftercare.first-days-no-wet.s2',
      'aftercare.keep-clean-dry.s4',
      'aftercare.d1-4-no-head-shower.s0',
    ],
    differs: { part: ['aftercare.avoid-excess-washing.s3'] },
  },
  'aftercare.d5-10-fragrance-free-lotion.s0': {
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
    differs: { part: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'] },
  },
  'aftercare.d5-10-no-shampoo.s0': {
    claims: ['aftercare.d5-10-no-shampoo.s0'],
    differs: { figure: ['aftercare.shampoo-about-15-days.s2'], part: ['aftercare.wash-once-healed.s4'] },
  },
  'aftercare.d5-10-phase.s0': {
    claims: ['aftercare.d5-10-phase.s0'],
    differs: {
      figure: ['procedure.recovery-zero-days.s2', 'aftercare.normal-after-month.s2'],
      part: [
        'procedure.home-same-day.s3',
        'aftercare.no-strenuous.s3',
        'benefit.no-downtime.s4',
        'aftercare.minimal-few-days.s4',
      ],
    },
  },
  'aftercare.first-days-no-peeling.s2': {
    claims: ['aftercare.first-days-no-peeling.s2', 'aftercare.d1-4-no-touch.s0', 'aftercare.no-touch-scratch.s4'],
  },
  'aftercare.follow-instructions.s1': {
    claims: [
      'aftercare.follow-instructions.s1',
      'aftercare.follow-thoroughly.s2',
      'aftercare.recovery-protocols.s3',
      'aftercare.essential.s4',
    ],
  },
  'aftercare.long-term-daily-moisturise.s0': {
    claims: ['aftercare.long-term-daily-moisturise.s0'],
    differs: {
      part: [
        'benefit.minimal-maintenance.s3',
        'risk.lifetime-changes.s2',
        'realism.must-shave-regularly.s2',
        'risk.regular-shaving.s2',
      ],
    },
  },
  'aftercare.long-term-sun-protection.s0': {
    claims: ['aftercare.long-term-sun-protection.s0'],
    differs: {
      part: [
        'benefit.minimal-maintenance.s3',
        'risk.lifetime-changes.s2',
        'realism.must-shave-regularly.s2',
        'risk.regular-shaving.s2',
      ],
    },
  },
  'aftercare.minimal.s4': { claims: ['aftercare.minimal.s4'] },
  'aftercare.no-strenuous.s3': {
    claims: ['aftercare.no-strenuous.s3'],
    differs: {
      part: [
        'benefit.no-downtime.s4',
        'aftercare.minimal-few-days.s4',
        'aftercare.d1-4-no-sweat.s0',
        'aftercare.d5-10-phase.s0',
      ],
    },
    against: ['procedure.recovery-zero-days.s2', 'benefit.no-downtime.s2', 'benefit.routine-right-after.s2'],
  },
  'aftercare.normal-after-month.s2': {
    claims: ['aftercare.normal-after-month.s2'],
    differs: {
      part: [
        'procedure.home-same-day.s3',
        'aftercare.no-strenuous.s3',
        'benefit.no-downtime.s4',
        'aftercare.minimal-few-days.s4',
      ],
      figure: ['aftercare.d1-4-no-sweat.s0', 'aftercare.d5-10-phase.s0'],
    },
  },
  'aftercare.shampoo-about-15-days.s2': {
    claims: ['aftercare.shampoo-about-15-days.s2'],
    differs: { figure: ['aftercare.d5-10-no-shampoo.s0'], part: ['aftercare.wash-once-healed.s4'] },
  },
  'aftercare.shave-after-15-days.s2': { claims: ['aftercare.shave-after-15-days.s2'] },
  'aftercare.touching-fades.s4': { claims: ['aftercare.touching-fades.s4'] },
  'aftercare.wash-after-4-6-days.s2': {
    claims: ['aftercare.wash-after-4-6-days.s2'],
    differs: {
      figure: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d1-4-no-head-shower.s0', 'aftercare.d5-10-rinse-only.s0'],
      part: ['aftercare.shower-cap.s4', 'aftercare.keep-clean-dry.s4', 'aftercare.avoid-excess-washing.s3'],
    },
  },
  'aftercare.wash-once-healed.s4': {
    claims: ['aftercare.wash-once-healed.s4'],
    differs: { part: ['aftercare.d5-10-no-shampoo.s0', 'aftercare.shampoo-about-15-days.s2'] },
  },
  'infection-is-a-risk': {
    says: 'Infection is a risk',
    claims: [
      'risk.infection.s1',
      'risk.infection.s4',
      'risk.infection-summary.s1',
      'risk.infection-unsterile-needles.s2',
    ],
  },
  'keep-acids-alcohol-and-hairspray-off': {
    says: 'Products with acid or alcohol and hairspray stay off the scalp while it heals',
    claims: ['aftercare.avoid-acid-alcohol.s3', 'aftercare.avoid-hairspray.s3'],
  },
  'keep-the-sun-off': {
    says: 'Keep the sun off the treated scalp',
    claims: [
      'aftercare.long-term-sun-protection.s0',
      'longevity.limit-sun.s3',
      'longevity.uv-fades-faster.s0',
      'longevity.sun-exposure.s2',
      'longevity.factors-cause-colour-fade.s2',
    ],
  },
  'no-steam-while-it-heals': {
    says: 'Keep away from steam while the scalp heals',
    claims: ['aftercare.avoid-steam-sauna.s3', 'aftercare.no-steam.s4', 'aftercare.first-days-no-steam-pool.s2'],
    differs: { part: ['aftercare.d1-4-no-head-shower.s0'] },
  },
  'no-touching-at-first': {
    says: 'Do not touch or scratch the scalp at first',
    claims: ['aftercare.d1-4-no-touch.s0', 'aftercare.no-touch-scratch.s4', 'aftercare.first-days-no-peeling.s2'],
    differs: { part: ['aftercare.topical-creams.s3'] },
  },
  'poor-aftercare-costs-pigment': {
    says: 'What you do in the first days can cost pigment',
    claims: [
      'aftercare.touching-fades.s4',
      'aftercare.recovery-protocols.s3',
      'aftercare.follow-instructions.s1',
      'aftercare.follow-thoroughly.s2',
      'aftercare.essential.s4',
    ],
  },
  'risk.allergic-reaction.s2': {
    claims: ['risk.allergic-reaction.s2', 'risk.allergic-reaction.s1', 'risk.allergic.s4'],
  },
  'risk.bad-smp-worse-than-none.s0': { claims: ['risk.bad-smp-worse-than-none.s0'] },
  'risk.ink-migration.s2': { claims: ['risk.ink-migration.s2'] },
  'risk.keloid-definition.s1': { claims: ['risk.keloid-definition.s1'] },
  'risk.needling-is-wounding.s2': {
    claims: ['risk.needling-is-wounding.s2'],
    differs: { part: ['definition.minimally-invasive.s3'] },
    against: [
      'definition.non-invasive.s4',
      'benefit.non-surgical.s4',
      'risk.safe-for-all.s4',
      'technique.epidermal-makes-non-invasive.s4',
    ],
  },
  'risk.pigment-distribution.s4': { claims: ['risk.pigment-distribution.s4'] },
  'risk.redness-48h.s3': { claims: ['risk.redness-48h.s3'], against: ['pain.ends-with-session.s2'] },
  'risk.scarring.s4': { claims: ['risk.scarring.s4'] },
  'risk.sensitive-to-bacteria.s2': { claims: ['risk.sensitive-to-bacteria.s2'] },
  'risk.unnatural-easily-avoided.s2': { claims: ['risk.unnatural-easily-avoided.s2'] },
  'risk.unnatural-look.s2': { claims: ['risk.unnatural-look.s2', 'realism.bad-looks-drawn-on.s0'] },
} as const satisfies StanceTable
